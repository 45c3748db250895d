-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO said (position, recorded_at, agency, year, name, version, payload, metadata)
SELECT position,
       recorded_at,
       agency,
       year,
       name,
       version,
       payload::json,
       metadata::json
  FROM unnest(
           ?::bigint[],
           ?::timestamptz[],
           ?::int[],
           ?::int[],
           ?::text[],
           ?::int[],
           ?::text[],
           ?::text[]
       ) AS added (position, recorded_at, agency, year, name, version, payload, metadata)
