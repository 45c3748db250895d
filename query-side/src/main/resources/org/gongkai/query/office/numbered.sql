-- The numbers of a series in a year, in the order they were recorded. Read only.
SELECT number,
       request
  FROM {schema}.numbered
 WHERE agency = :agency
   AND series = :series
   AND year = :year
 ORDER BY position
