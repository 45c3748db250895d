-- The newest position; 0 for an empty log. Read only: safe to repeat.
SELECT COALESCE(MAX(position), 0)
  FROM log.event
