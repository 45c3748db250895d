-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO told (position, case_id, agency, sequence, recorded_at, name, version, payload, metadata)
SELECT position,
       case_id,
       agency,
       sequence,
       recorded_at,
       name,
       version,
       payload::json,
       metadata
  FROM unnest(?::bigint[], ?::uuid[], ?::int[], ?::bigint[], ?::timestamptz[], ?::text[], ?::int[], ?::text[], ?::text[])
       AS added (position, case_id, agency, sequence, recorded_at, name, version, payload, metadata)
