-- How far the tables that are read have come. Read only.
SELECT position
  FROM query.projection
 WHERE schema = ?
