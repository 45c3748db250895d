-- One fact, as the side that decides appends it. A repeat is refused: the stream has the sequence already.
INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
VALUES (?, ?, ?, ?, ?, ?, '{}', ?::json, ?::json)
