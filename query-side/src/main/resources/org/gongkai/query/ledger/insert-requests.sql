-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO request (request_id, position, request_no)
SELECT *
  FROM unnest(?::uuid[], ?::bigint[], ?::text[])
