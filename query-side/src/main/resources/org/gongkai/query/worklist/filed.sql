-- How some requests came in. Read only.
SELECT request_id,
       name,
       version,
       payload
  FROM {schema}.history
 WHERE request_id = ANY (CAST(:requests AS uuid[]))
   AND sequence = 0
