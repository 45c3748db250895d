-- The requests of one cell, newest first: their number is the printed figure. Reversed ones net to zero and stand under history.
-- Read only; as of a position for ever the same.
WITH nets AS (
    SELECT request_id,
           SUM(amount) AS net,
           MAX(position) AS newest,
           COUNT(*) OVER () AS requests,
           SUM(SUM(amount)) OVER () AS nets
      FROM {schema}.entry
     WHERE agency = :agency
       AND period = :year
       AND line IN (:lines)
       AND col IN (:columns)
       AND position <= :asOf
     GROUP BY request_id
    HAVING (SUM(amount) = 0) = :reversed
     ORDER BY newest DESC, request_id
    OFFSET :offset
     LIMIT :limit
)
SELECT nets.request_id,
       nets.net,
       nets.requests,
       nets.nets,
       number.request_no,
       entry.position,
       entry.period,
       entry.line,
       entry.col,
       entry.amount,
       booked.name,
       booked.occurred_on,
       booked.recorded_at
  FROM nets
  JOIN {schema}.entry
    ON entry.request_id = nets.request_id
   AND entry.agency = :agency
   AND entry.period = :year
   AND entry.line IN (:lines)
   AND entry.col IN (:columns)
   AND entry.position <= :asOf
  JOIN {schema}.booked USING (position)
  LEFT JOIN LATERAL (
           SELECT request_no
             FROM {schema}.request
            WHERE request.request_id = nets.request_id
              AND request.position <= :asOf
            ORDER BY request.position DESC
            LIMIT 1
       ) AS number ON TRUE
 ORDER BY nets.newest DESC,
          nets.request_id,
          entry.position,
          entry.ordinal
