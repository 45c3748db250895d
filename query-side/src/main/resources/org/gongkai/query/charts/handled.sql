-- Requests by the day they were received and the day they were answered, as far as either lies in the year. Read only.
SELECT received_on,
       closed_on,
       COALESCE(answered_late, false) AS late,
       COUNT(*) AS requests
  FROM {schema}.case_file
 WHERE agency = :agency
   AND voided_on IS NULL
   AND received_on IS NOT NULL
   AND (
           received_on BETWEEN :from AND :to
           OR closed_on BETWEEN :from AND :to
       )
 GROUP BY received_on,
          closed_on,
          COALESCE(answered_late, false)
