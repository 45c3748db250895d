-- The notices adopted by then, in order. Read only.
SELECT version,
       payload
  FROM {schema}.notice
 WHERE position <= :asOf
 ORDER BY position
