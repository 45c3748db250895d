-- Request by request, and case by case: what entered (lines 1, 2, 50, 51) less what left. One that stands has exactly 1; anything but 0 and 1 is odd.
-- Read only. It adds up by request, the table by cell: two ways to the same figure.
SELECT col,
       COUNT(*) FILTER (WHERE net = 1) AS standing,
       COUNT(*) FILTER (WHERE net <> 1) AS odd
  FROM (
           SELECT request_id,
                  col,
                  SUM(CASE WHEN line IN (1, 2, 50, 51) THEN amount ELSE -amount END) AS net
             FROM {schema}.entry
            WHERE agency = :agency
              AND period <= :upTo
              AND position <= :asOf
            GROUP BY request_id,
                     col
       ) AS requests
 WHERE net <> 0
 GROUP BY col
