-- What was written and declared for the text of a year's report, as it was recorded.
CREATE TABLE said (
    position    bigint      PRIMARY KEY,
    agency      int         NOT NULL,
    year        int         NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    name        text        NOT NULL,
    version     int         NOT NULL,
    payload     json        NOT NULL
);
CREATE INDEX said_year ON said (agency, year, position);
