-- Numbers up to this one are gone; never goes back, so it may be repeated.
UPDATE desk.series
   SET last = greatest(last, :to)
 WHERE agency = :agency
   AND series = :series
   AND year = :year
