-- How far the sequences of these schemas have counted; those never used are not there. Read only.
SELECT format('%s.%s', schemaname, sequencename) AS name,
       last_value
  FROM pg_sequences
 WHERE schemaname = ANY (CAST(? AS text[]))
   AND last_value IS NOT NULL
 ORDER BY name
