-- All that happened to one case. Read only.
SELECT position,
       case_id,
       sequence,
       recorded_at,
       name,
       version,
       payload,
       metadata
  FROM {schema}.told
 WHERE case_id = :case
 ORDER BY sequence
