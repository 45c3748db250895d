-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO control (agency, period, position, entries, checksum)
SELECT *
  FROM unnest(?::int[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[])
