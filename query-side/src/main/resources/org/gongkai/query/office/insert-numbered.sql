-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO numbered (position, agency, series, year, number, request)
SELECT *
  FROM unnest(?::bigint[], ?::int[], ?::text[], ?::int[], ?::text[], ?::uuid[])
