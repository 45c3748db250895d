-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO notice (position, year, version, payload)
SELECT position,
       year,
       version,
       payload::json
  FROM unnest(?::bigint[], ?::int[], ?::int[], ?::text[]) AS added (position, year, version, payload)
