-- One stream from a sequence on, in order.
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
 WHERE aggregate = ?
   AND sequence >= ?
 ORDER BY sequence
