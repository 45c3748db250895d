-- Streams that do not run from 0 without a gap. Read only.
SELECT aggregate,
       MIN(position) AS position,
       MIN(sequence) AS first,
       MAX(sequence) AS last,
       COUNT(*) AS events
  FROM log.event
 WHERE position <= ?
 GROUP BY aggregate
HAVING MIN(sequence) <> 0
    OR MAX(sequence) <> COUNT(*) - 1
 ORDER BY MIN(position)
 LIMIT 100
