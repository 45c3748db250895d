-- Everything that happened to one request, in order. Read only.
SELECT sequence,
       position,
       recorded_at,
       name,
       version,
       agency,
       occurred_on,
       bookings,
       payload,
       metadata
  FROM {schema}.history
 WHERE request_id = :request
 ORDER BY sequence
