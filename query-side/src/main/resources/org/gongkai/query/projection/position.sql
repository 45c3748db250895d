-- How far a schema has come. Read only.
SELECT position
  FROM query.projection
 WHERE schema = ?
