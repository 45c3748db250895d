-- One row a booking, as the event made it. Positions only grow, so "as of" is a condition on the position.
CREATE TABLE entry (
    position   bigint   NOT NULL,
    ordinal    smallint NOT NULL,
    request_id uuid,
    agency     int      NOT NULL,
    period     int      NOT NULL,
    line       smallint NOT NULL,
    col        smallint NOT NULL,
    amount     int      NOT NULL,
    PRIMARY KEY (position, ordinal)
);
-- Tables and drill-downs are answered from this index alone.
CREATE INDEX entry_cell ON entry (agency, period, line, col, position) INCLUDE (amount, request_id);
-- The events that booked something, to be shown under a figure.
CREATE TABLE booked (
    position    bigint      PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    occurred_on date        NOT NULL,
    name        text        NOT NULL
);
-- The few that hand a request or case over, for the bridge between two years.
CREATE INDEX booked_moved ON booked (position)
    WHERE name IN ('RequestTransferredIn', 'RequestTransferredOut', 'CaseTransferredIn', 'CaseTransferredOut');
-- Control totals of a year after each record that booked into it.
CREATE TABLE control (
    agency   int    NOT NULL,
    period   int    NOT NULL,
    position bigint NOT NULL,
    entries  bigint NOT NULL,
    checksum bigint NOT NULL,
    PRIMARY KEY (agency, period, position)
);
CREATE TABLE request (
    request_id uuid   NOT NULL,
    position   bigint NOT NULL,
    request_no text   NOT NULL,
    PRIMARY KEY (request_id, position)
);
CREATE TABLE agency (
    agency        int    NOT NULL,
    position      bigint NOT NULL,
    name          text   NOT NULL,
    level         text   NOT NULL,
    superior      int,
    registered_on date   NOT NULL,
    PRIMARY KEY (agency, position)
);
CREATE TABLE opening (
    agency   int    NOT NULL,
    year     int    NOT NULL,
    position bigint NOT NULL,
    pending  int[]  NOT NULL,
    PRIMARY KEY (agency, year, position)
);
-- Closings (with a revision, their template and their own cells) and reopenings (with authority and reason) of a year.
CREATE TABLE mark (
    agency      int         NOT NULL,
    year        int         NOT NULL,
    position    bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    occurred_on date        NOT NULL,
    revision    int,
    cells       int[],
    cascade     boolean     NOT NULL,
    by_what     text        NOT NULL,
    reason      text,
    PRIMARY KEY (agency, year, position)
);
