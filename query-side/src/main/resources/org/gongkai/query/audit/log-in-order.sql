-- The whole log up to a position, in order, a few thousand rows at a time. Read only.
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
 WHERE position <= ?
 ORDER BY position
