-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO entry (position, ordinal, request_id, agency, period, line, col, amount)
SELECT *
  FROM unnest(?::bigint[], ?::smallint[], ?::uuid[], ?::int[], ?::int[], ?::smallint[], ?::smallint[], ?::int[])
