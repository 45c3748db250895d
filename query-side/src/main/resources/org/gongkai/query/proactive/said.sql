-- What was said about an agency's proactive disclosure up to a record, oldest first. Read only.
SELECT position,
       recorded_at,
       actor,
       name,
       version,
       payload
  FROM {schema}.said
 WHERE agency = :agency
   AND position <= :asOf
 ORDER BY position
