-- What was said about a year of an agency and its report, word for word, and who said it.
CREATE TABLE said (
    position    bigint      PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    agency      int         NOT NULL,
    year        int         NOT NULL,
    name        text        NOT NULL,
    version     int         NOT NULL,
    payload     json        NOT NULL,
    metadata    json        NOT NULL
);
CREATE INDEX said_year ON said (agency, year, position);
