-- What was booked into a year between two closings, oldest first: why one differs from the other. Read only.
SELECT e.line,
       e.col,
       e.amount,
       e.position,
       e.request_id,
       b.recorded_at,
       b.occurred_on,
       b.name,
       (SELECT r.request_no
          FROM {schema}.request AS r
         WHERE r.request_id = e.request_id
           AND r.position <= :to
         ORDER BY r.position DESC
         LIMIT 1) AS request_no
  FROM {schema}.entry AS e
  JOIN {schema}.booked AS b
    ON b.position = e.position
 WHERE e.agency = :agency
   AND e.period = :year
   AND e.position > :from
   AND e.position <= :to
 ORDER BY e.line,
          e.col,
          e.position,
          e.ordinal
