-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO mark (agency, year, position, recorded_at, occurred_on, revision, cells, cascade, by_what, reason)
SELECT agency,
       year,
       position,
       recorded_at,
       occurred_on,
       revision,
       cells::int[],
       cascade,
       by_what,
       reason
  FROM unnest(
           ?::int[],
           ?::int[],
           ?::bigint[],
           ?::timestamptz[],
           ?::date[],
           ?::int[],
           ?::text[],
           ?::boolean[],
           ?::text[],
           ?::text[]
       ) AS marked (agency, year, position, recorded_at, occurred_on, revision, cells, cascade, by_what, reason)
