-- The events of requests as they are shown, in the order of the records. Read only.
SELECT position,
       request_id,
       sequence,
       recorded_at,
       name,
       version,
       agency,
       occurred_on,
       bookings,
       payload,
       metadata
  FROM {schema}.history
 ORDER BY position
