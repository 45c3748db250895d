-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO said (position, agency, year, recorded_at, actor, name, version, payload)
SELECT position,
       agency,
       (payload::json ->> 'year')::int,
       recorded_at,
       coalesce(metadata::json ->> 'by', ''),
       name,
       version,
       payload::json
  FROM unnest(?::bigint[], ?::int[], ?::timestamptz[], ?::text[], ?::text[], ?::int[], ?::text[])
    AS added (position, agency, recorded_at, metadata, name, version, payload)
