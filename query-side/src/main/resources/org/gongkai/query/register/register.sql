-- Every event of every request, its text exactly as stored.
CREATE TABLE history (
    request_id  uuid        NOT NULL,
    sequence    bigint      NOT NULL,
    position    bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    name        text        NOT NULL,
    version     int         NOT NULL,
    agency      int         NOT NULL,
    occurred_on date        NOT NULL,
    bookings    int[]       NOT NULL,
    payload     json        NOT NULL,
    metadata    json        NOT NULL,
    PRIMARY KEY (request_id, sequence)
);
CREATE UNIQUE INDEX history_position ON history (position);
-- What those events add up to: one row a request, for lists and search. No column is ever computed from another row.
CREATE TABLE case_file (
    request_id      uuid    PRIMARY KEY,
    agency          int     NOT NULL,
    request_no      text,
    origin          text,
    state           text    NOT NULL,
    channel         text    NOT NULL,
    category        text    NOT NULL,
    summary         text    NOT NULL,
    submitted_on    date    NOT NULL,
    arrived_on      date    NOT NULL,
    received_on     date,
    counted_from    date,
    due_on          date,
    due_provisional boolean NOT NULL,
    outcome         text,
    closed_on       date,
    answered_late   boolean,
    served_on       date,
    voided_on       date,
    late_logged     boolean NOT NULL,
    faults          int     NOT NULL,
    section         text,
    handler         text,
    internal_due    date,
    undelivered     boolean NOT NULL,
    incomplete      boolean NOT NULL,
    awaited_by      date,
    to_approve      text,
    document_no     text,
    archived_on     date,
    archive_no      text,
    standing_year   int,
    position        bigint  NOT NULL,
    -- What is searched without a key, in small letters: one comparison a row.
    words           text    GENERATED ALWAYS AS (
        lower(
            summary || ' ' || coalesce(request_no, '') || ' ' || coalesce(document_no, '') || ' '
                || coalesce(archive_no, '')
        )
    ) STORED
);
CREATE INDEX case_file_agency ON case_file (agency, received_on);
CREATE INDEX case_file_newest ON case_file (agency, position DESC);
CREATE INDEX case_file_due ON case_file (due_on, counted_from);
CREATE INDEX case_file_number ON case_file (request_no);
CREATE INDEX case_file_by_number ON case_file (agency, request_no);
CREATE INDEX case_file_by_due ON case_file (agency, due_on);
CREATE INDEX case_file_by_closing ON case_file (agency, closed_on);
CREATE INDEX case_file_state ON case_file (agency, state, position DESC);
CREATE INDEX case_file_back ON case_file (agency) WHERE undelivered;
CREATE INDEX case_file_archived ON case_file (agency, archived_on) WHERE archived_on IS NOT NULL;
CREATE INDEX case_file_section ON case_file (agency, section);
CREATE INDEX case_file_handler ON case_file (agency, handler);
-- What was unlawful about the steps that count, on their right dates. Who said so stands with the event that recorded it:
-- the step itself, or the one that re-dated it.
CREATE TABLE fault (
    request_id  uuid   NOT NULL,
    sequence    bigint NOT NULL,
    ordinal     int    NOT NULL,
    agency      int    NOT NULL,
    occurred_on date   NOT NULL,
    step        text   NOT NULL,
    recorded_in bigint NOT NULL,
    fault       json   NOT NULL,
    PRIMARY KEY (request_id, sequence, ordinal)
);

CREATE INDEX fault_agency ON fault (agency, occurred_on);

-- The notices of working days, in the order of their adoption.
CREATE TABLE notice (
    position bigint PRIMARY KEY,
    year     int    NOT NULL,
    version  int    NOT NULL,
    payload  json   NOT NULL
);
