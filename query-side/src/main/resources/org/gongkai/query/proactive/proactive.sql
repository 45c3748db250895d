-- What was said about proactive disclosure, and what closings stated of it, as it was recorded.
CREATE TABLE said (
    position    bigint      PRIMARY KEY,
    agency      int         NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    name        text        NOT NULL,
    version     int         NOT NULL,
    payload     json        NOT NULL
);
CREATE INDEX said_agency ON said (agency, position);
-- Fees for processing information (信息处理费), told and paid, and what was put right: step is the sequence of the step.
CREATE TABLE fee (
    position bigint PRIMARY KEY,
    agency   int    NOT NULL,
    request  uuid   NOT NULL,
    step     bigint NOT NULL,
    name     text   NOT NULL,
    happened_on  date,
    amount   int
);
CREATE INDEX fee_agency ON fee (agency, position);
