-- What was said about an agency (0 is the installation), as it was recorded.
CREATE TABLE said (
    position bigint PRIMARY KEY,
    agency   int    NOT NULL,
    name     text   NOT NULL,
    version  int    NOT NULL,
    payload  json   NOT NULL
);
CREATE INDEX said_agency ON said (agency, position);
-- The numbers that records bear.
CREATE TABLE numbered (
    position bigint PRIMARY KEY,
    agency   int    NOT NULL,
    series   text   NOT NULL,
    year     int    NOT NULL,
    number   text   NOT NULL,
    request  uuid   NOT NULL
);
CREATE INDEX numbered_run ON numbered (agency, series, year);
