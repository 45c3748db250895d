-- What was said about a year of an agency until then, oldest first. Read only.
SELECT position,
       recorded_at,
       name,
       version,
       payload,
       metadata ->> 'by' AS by_whom
  FROM {schema}.said
 WHERE agency = :agency
   AND year = :year
   AND position <= :asOf
 ORDER BY position
