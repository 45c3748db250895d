-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO fee (position, agency, request, step, name, happened_on, amount)
SELECT *
  FROM unnest(?::bigint[], ?::int[], ?::uuid[], ?::bigint[], ?::text[], ?::date[], ?::int[])
