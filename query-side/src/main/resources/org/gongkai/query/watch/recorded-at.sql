-- When a record was stored. Read only.
SELECT recorded_at
  FROM log.event
 WHERE position = :position
