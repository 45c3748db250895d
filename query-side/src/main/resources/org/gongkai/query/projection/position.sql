-- How far a schema has come, whether it is the one that is read, and why it does not go on. Read only.
SELECT position,
       live,
       trouble
  FROM query.projection
 WHERE schema = ?
