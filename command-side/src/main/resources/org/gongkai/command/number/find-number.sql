-- What became of a number. Read only.
SELECT uses,
       voided
  FROM desk.number
 WHERE agency = :agency
   AND series = :series
   AND year = :year
   AND number = :number
