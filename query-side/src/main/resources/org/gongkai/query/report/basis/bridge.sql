-- What requests and cases handed over between agencies make of the difference between last year's IV and this year's II,
-- request by request: all that one taken over has booked here, and what handing over took out. Read only; as of a
-- position for ever the same.
WITH taken AS (
    SELECT entry.request_id
      FROM {schema}.booked
      JOIN {schema}.entry USING (position)
     WHERE booked.name IN ('RequestTransferredIn', 'CaseTransferredIn')
       AND booked.position <= :asOf
       AND entry.agency = :agency
),
net AS (
    SELECT entry.col,
           SUM(CASE WHEN entry.period = :year THEN entry.amount ELSE -entry.amount END) AS amount
      FROM {schema}.entry
      JOIN {schema}.booked USING (position)
     WHERE entry.agency = :agency
       AND entry.position <= :asOf
       AND ((entry.period = :year AND entry.line IN (:carriedIn)) OR (entry.period = :year - 1 AND entry.line IN (:carriedForward)))
       AND (booked.name IN ('RequestTransferredOut', 'CaseTransferredOut') OR entry.request_id IN (SELECT request_id FROM taken))
     GROUP BY entry.col,
              entry.request_id
)
SELECT col,
       SUM(amount) FILTER (WHERE amount > 0) AS moved_in,
       -SUM(amount) FILTER (WHERE amount < 0) AS moved_out
  FROM net
 WHERE amount <> 0
 GROUP BY col
