-- The numbers that were ever given or are void. Read only.
SELECT number
  FROM desk.number
 WHERE agency = :agency
   AND series = :series
   AND year = :year
