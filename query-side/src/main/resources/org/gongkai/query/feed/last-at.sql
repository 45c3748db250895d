-- The last record stored at an instant or before. Time and position agree, so halving finds it by the primary key alone.
-- Read only: safe to repeat; the answer is final once a later record exists.
WITH RECURSIVE search (low, high) AS (
    SELECT 0::bigint,
           COALESCE(MAX(position), 0)
      FROM log.event
    UNION ALL
    SELECT CASE WHEN middle.recorded_at <= :instant THEN middle.position ELSE low END,
           CASE WHEN middle.recorded_at <= :instant THEN high ELSE middle.position - 1 END
      FROM search
      JOIN LATERAL (
               SELECT position,
                      recorded_at
                 FROM log.event
                WHERE position >= (low + high + 1) / 2
                ORDER BY position
                LIMIT 1
           ) AS middle ON TRUE
     WHERE low < high
)
SELECT low
  FROM search
 WHERE low >= high
 LIMIT 1
