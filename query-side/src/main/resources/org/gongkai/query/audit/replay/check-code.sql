-- The check code of one record. Read only.
SELECT hash
  FROM log.event
 WHERE position = ?
