-- Whose record it is. Read only.
SELECT agency
  FROM log.event
 WHERE position = :position
