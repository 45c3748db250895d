-- The desk: what the command side must know to decide and to lock. Everything here follows from the log, save command.

-- One row for each command that was carried out, so that a repeat is answered with the first result.
CREATE TABLE desk.command (
    id             uuid        PRIMARY KEY,
    principal      text        NOT NULL,
    body_hash      bytea       NOT NULL,
    -- NULL when it changed nothing.
    first_position bigint,
    last_position  bigint,
    recorded_at    timestamptz NOT NULL DEFAULT now()
);

-- The last event of each stream and where its request stands: locking the row makes several nodes safe.
CREATE TABLE desk.aggregate_head (
    aggregate       uuid   PRIMARY KEY,
    agency          int    NOT NULL,
    sequence        bigint NOT NULL,
    -- The one year and category the request stands in by its bookings; NULL when in none.
    standing_period int,
    standing_column int,
    CHECK ((standing_period IS NULL) = (standing_column IS NULL))
) WITH (fillfactor = 80);

CREATE INDEX aggregate_head_standing
    ON desk.aggregate_head (agency, standing_period);

-- Registration numbers and the like: the last one given, without gaps.
CREATE TABLE desk.series (
    agency int  NOT NULL,
    series text NOT NULL,
    year   int  NOT NULL,
    last   int  NOT NULL,
    PRIMARY KEY (agency, series, year)
) WITH (fillfactor = 50);

-- An agency's years. A command that books takes its rows FOR SHARE, closing takes one FOR UPDATE.
CREATE TABLE desk.period (
    agency    int  NOT NULL,
    year      int  NOT NULL,
    state     text NOT NULL,
    revision  int  NOT NULL,
    reopening uuid,
    PRIMARY KEY (agency, year)
);

GRANT USAGE ON SCHEMA desk
   TO gongkai_command;
GRANT SELECT, INSERT, UPDATE, DELETE ON desk.command, desk.aggregate_head, desk.series, desk.period
   TO gongkai_command;
GRANT USAGE ON SCHEMA desk
   TO gongkai_audit;
GRANT SELECT ON desk.command, desk.aggregate_head, desk.series, desk.period
   TO gongkai_audit;
