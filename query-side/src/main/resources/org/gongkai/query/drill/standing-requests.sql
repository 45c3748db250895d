-- The requests of 二 or 四 while the year moves, newest first: those that stand, and those whose carry is already booked.
-- Earlier years count what entered less what left; the year itself counts the lines given. Read only.
WITH nets AS (
    SELECT request_id,
           SUM(weighed.amount) AS net,
           MAX(position) AS newest,
           COUNT(*) OVER () AS requests,
           SUM(SUM(weighed.amount)) OVER () AS nets
      FROM {schema}.entry
      JOIN LATERAL (
               SELECT CASE WHEN period < :year AND line IN (1, 2, 50, 51) THEN entry.amount
                           WHEN period < :year THEN -entry.amount
                           WHEN line IN (:plus) THEN entry.amount
                           WHEN line IN (:minus) THEN -entry.amount
                           ELSE 0
                      END AS amount
           ) AS weighed ON TRUE
     WHERE agency = :agency
       AND period <= :year
       AND col IN (:columns)
       AND position <= :asOf
     GROUP BY request_id
    HAVING CASE WHEN :reversed
                THEN SUM(weighed.amount) = 0 AND BOOL_OR(period = :year AND line IN (:own))
                ELSE SUM(weighed.amount) <> 0
           END
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
   AND entry.period <= :year
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
