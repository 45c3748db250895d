-- The whole log up to a position, stream by stream. Read only.
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
 ORDER BY aggregate,
          sequence
