-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO said (position, agency, name, version, payload)
SELECT position,
       agency,
       name,
       version,
       payload::json
  FROM unnest(?::bigint[], ?::int[], ?::text[], ?::int[], ?::text[]) AS added (position, agency, name, version, payload)
