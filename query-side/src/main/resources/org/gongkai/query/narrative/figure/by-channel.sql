-- How many of the requests newly received in a year came in by each channel. Read only.
SELECT f.channel,
       sum(e.amount) AS requests
  FROM {schema}.entry AS e
  JOIN {register}.case_file AS f
    ON f.request_id = e.request_id
 WHERE e.agency = :agency
   AND e.period = :year
   AND e.line = :line
   AND e.position <= :asOf
 GROUP BY f.channel
