-- The blocks set aside. Read only.
SELECT first,
       last
  FROM desk.number_block
 WHERE agency = :agency
   AND series = :series
   AND year = :year
 ORDER BY first
