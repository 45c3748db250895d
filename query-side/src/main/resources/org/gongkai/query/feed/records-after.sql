-- The next records in order. Safe to ask again: a record never changes, and none can appear before one that is there.
SELECT position,
       recorded_at,
       name,
       version,
       aggregate,
       sequence,
       agency,
       occurred_on,
       bookings,
       payload,
       metadata
  FROM log.event
 WHERE position > :after
 ORDER BY position
 LIMIT :limit
