-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO agency (agency, position, name, level, superior, registered_on)
SELECT *
  FROM unnest(?::int[], ?::bigint[], ?::text[], ?::text[], ?::int[], ?::date[])
