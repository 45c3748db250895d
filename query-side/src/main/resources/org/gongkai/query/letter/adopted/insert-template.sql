-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO template (position, agency, kind, sha256, content, adopted_on)
SELECT position,
       agency,
       kind,
       sha256,
       content,
       adopted_on
  FROM unnest(?::bigint[], ?::int[], ?::text[], ?::text[], ?::text[], ?::date[])
       AS added (position, agency, kind, sha256, content, adopted_on)
