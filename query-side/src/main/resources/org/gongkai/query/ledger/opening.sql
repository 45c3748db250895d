-- The opening balance last declared for the year. Read only.
SELECT pending
  FROM {schema}.opening
 WHERE agency = :agency
   AND year = :year
   AND position <= :asOf
 ORDER BY position DESC
 LIMIT 1
