-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO history (
       request_id,
       sequence,
       position,
       recorded_at,
       name,
       version,
       agency,
       occurred_on,
       bookings,
       payload,
       metadata)
SELECT request_id,
       sequence,
       position,
       recorded_at,
       name,
       version,
       agency,
       occurred_on,
       bookings::int[],
       payload::json,
       metadata::json
  FROM unnest(
           ?::uuid[],
           ?::bigint[],
           ?::bigint[],
           ?::timestamptz[],
           ?::text[],
           ?::int[],
           ?::int[],
           ?::date[],
           ?::text[],
           ?::text[],
           ?::text[]
       ) AS added (
           request_id, sequence, position, recorded_at, name, version, agency, occurred_on, bookings, payload, metadata)
