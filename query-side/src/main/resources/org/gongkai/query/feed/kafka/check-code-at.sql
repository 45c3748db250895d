-- The check code of a record; no row when there is none. Read only.
SELECT hash
  FROM log.event
 WHERE position = :position
