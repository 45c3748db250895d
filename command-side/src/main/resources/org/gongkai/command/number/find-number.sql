-- What became of a number. Read only.
SELECT used,
       voided
  FROM desk.number
 WHERE agency = :agency
   AND series = :series
   AND year = :year
   AND number = :number
