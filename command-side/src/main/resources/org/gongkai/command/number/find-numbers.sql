-- The numbers in use or void. Read only.
SELECT number
  FROM desk.number
 WHERE agency = :agency
   AND series = :series
   AND year = :year
