-- Appends the events of one command, remembers where their streams end and where their requests stand, and stamps the command:
-- one round trip. Not repeatable; a repeat is caught by desk.command.
-- The heads of the streams are written first, because appended asks for their number: so log.head is always locked last.
-- A stream that is not where the command saw it yields no row at all, and the caller gives up.
WITH stream (aggregate, agency, first, last, settled, period, "column", departures) AS (
    VALUES {streams}
), opened AS (
    INSERT INTO desk.aggregate_head (aggregate, agency, sequence, standing_period, standing_column)
    SELECT aggregate,
           agency,
           last,
           period,
           "column"
      FROM stream
     WHERE first = 0
     ORDER BY aggregate
    RETURNING aggregate
), continued AS (
    UPDATE desk.aggregate_head AS head
       SET agency = stream.agency,
           sequence = stream.last,
           standing_period = CASE
               WHEN stream.settled THEN stream.period
               WHEN head.standing_period * 100 + head.standing_column = ANY (stream.departures) THEN NULL
               ELSE head.standing_period END,
           standing_column = CASE
               WHEN stream.settled THEN stream."column"
               WHEN head.standing_period * 100 + head.standing_column = ANY (stream.departures) THEN NULL
               ELSE head.standing_column END
      FROM stream
     WHERE head.aggregate = stream.aggregate
       AND head.sequence = stream.first - 1
       AND stream.first > 0
    RETURNING head.aggregate
), appended AS (
    INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
    SELECT name,
           version,
           aggregate,
           sequence,
           agency,
           occurred_on,
           bookings,
           payload,
           metadata
      FROM (VALUES {events})
        AS event (nth, name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
     WHERE (SELECT count(*) FROM opened) + (SELECT count(*) FROM continued) = (SELECT count(*) FROM stream)
     ORDER BY nth
    RETURNING position, recorded_at
), stamped AS (
    UPDATE desk.command
       SET first_position = COALESCE(first_position, done.first),
           last_position = done.last,
           recorded_at = done.at
      FROM (SELECT min(position) AS first,
                   max(position) AS last,
                   max(recorded_at) AS at
              FROM appended
            HAVING count(*) > 0) AS done
     WHERE id = ?
)
SELECT position,
       recorded_at
  FROM appended
 ORDER BY position
