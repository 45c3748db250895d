-- The log as this side sees it. The real one, with its trigger and chain, belongs to the command side.
CREATE SCHEMA log;
CREATE TABLE log.event (
    position    bigint      PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    name        text        NOT NULL,
    version     int         NOT NULL,
    aggregate   uuid        NOT NULL,
    sequence    bigint      NOT NULL,
    agency      int         NOT NULL,
    agency_seq  bigint      NOT NULL,
    occurred_on date        NOT NULL,
    bookings    int[]       NOT NULL,
    payload     json        NOT NULL,
    metadata    json        NOT NULL,
    hash        bytea       NOT NULL
);
GRANT USAGE ON SCHEMA log TO gongkai_query;
GRANT SELECT ON log.event TO gongkai_query;
