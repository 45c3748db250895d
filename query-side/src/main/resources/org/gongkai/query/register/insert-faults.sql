-- Committed with the position it brings the projection to; the request's former faults were deleted just before.
INSERT INTO fault (
       request_id,
       sequence,
       ordinal,
       agency,
       occurred_on,
       step,
       recorded_in,
       fault)
SELECT request_id,
       sequence,
       ordinal,
       agency,
       occurred_on,
       step,
       recorded_in,
       fault::json
  FROM unnest(
           ?::uuid[],
           ?::bigint[],
           ?::int[],
           ?::int[],
           ?::date[],
           ?::text[],
           ?::bigint[],
           ?::text[]
       ) AS found (request_id, sequence, ordinal, agency, occurred_on, step, recorded_in, fault)
