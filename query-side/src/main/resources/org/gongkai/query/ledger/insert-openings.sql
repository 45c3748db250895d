-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO opening (agency, year, position, pending)
SELECT agency,
       year,
       position,
       pending::int[]
  FROM unnest(?::int[], ?::int[], ?::bigint[], ?::text[]) AS declared (agency, year, position, pending)
