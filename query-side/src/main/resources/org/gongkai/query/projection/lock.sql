-- The lease: whoever holds the row is the one active reader until the transaction ends; others skip and come again.
SELECT position
  FROM query.projection
 WHERE schema = ?
   FOR UPDATE SKIP LOCKED
