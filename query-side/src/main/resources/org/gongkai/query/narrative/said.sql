-- What was written and declared for a year up to a record, oldest first. Read only.
SELECT position,
       recorded_at,
       actor,
       name,
       version,
       payload
  FROM {schema}.said
 WHERE agency = :agency
   AND year = :year
   AND position <= :asOf
 ORDER BY position
