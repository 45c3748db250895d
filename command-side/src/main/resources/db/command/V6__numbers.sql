-- Every number that was given or is void, so that none is used twice; and the blocks set aside. Both follow from the log.

CREATE TABLE desk.number (
    agency int     NOT NULL,
    series text    NOT NULL,
    year   int     NOT NULL,
    -- As it is printed.
    number text    NOT NULL,
    -- How many records bear it; 0 when it was given back.
    uses   int     NOT NULL CHECK (uses >= 0),
    voided boolean NOT NULL,
    PRIMARY KEY (agency, series, year, number)
);

CREATE TABLE desk.number_block (
    agency int  NOT NULL,
    series text NOT NULL,
    year   int  NOT NULL,
    first  int  NOT NULL,
    last   int  NOT NULL,
    PRIMARY KEY (agency, series, year, first),
    CHECK (first BETWEEN 1 AND last)
);

-- Registration numbers have been given before this table was there; the series goes on under its code.
UPDATE desk.series
   SET series = 'REQUEST'
 WHERE series = 'request';

INSERT INTO desk.number (agency, series, year, number, uses, voided)
SELECT agency,
       'REQUEST',
       extract(YEAR FROM (payload ->> 'receivedOn')::date),
       payload ->> 'requestNo',
       1,
       false
  FROM log.event
 WHERE name = 'RequestReceived';

GRANT SELECT, INSERT, UPDATE, DELETE ON desk.number, desk.number_block
   TO gongkai_command;
GRANT SELECT ON desk.number, desk.number_block
   TO gongkai_audit;
