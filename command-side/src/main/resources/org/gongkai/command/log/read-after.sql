-- The log after a position, in order, at most so many.
SELECT position,
       recorded_at,
       name,
       version,
       aggregate,
       sequence,
       agency,
       agency_seq,
       occurred_on,
       bookings,
       payload,
       metadata,
       hash
  FROM log.event
 WHERE position > ?
 ORDER BY position
 LIMIT ?
