-- What happened to reviews and suits, as it was recorded.
CREATE TABLE told (
    position    bigint      PRIMARY KEY,
    case_id     uuid        NOT NULL,
    agency      int         NOT NULL,
    sequence    bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    name        text        NOT NULL,
    version     int         NOT NULL,
    payload     json        NOT NULL,
    metadata    text        NOT NULL
);
CREATE INDEX told_agency ON told (agency, case_id, sequence);
CREATE INDEX told_case ON told (case_id, sequence);
