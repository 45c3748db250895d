-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO booked (position, recorded_at, occurred_on, name)
SELECT *
  FROM unnest(?::bigint[], ?::timestamptz[], ?::date[], ?::text[])
