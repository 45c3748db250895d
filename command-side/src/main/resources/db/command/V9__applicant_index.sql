-- Which requests have the same applicant, or the same content, by keyed fingerprint. No name can be read from it, and
-- deleting rows loses no fact: what is gone is merely no longer found to be a repeat.
CREATE TABLE desk.applicant_index (
    agency  int    NOT NULL,
    kind    text   NOT NULL CHECK (kind IN ('APPLICANT', 'CONTENT')),
    hash    bytea  NOT NULL,
    request uuid   NOT NULL,
    -- In the order of registration.
    noted   bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (agency, kind, hash, request)
);

CREATE INDEX applicant_index_request
    ON desk.applicant_index (request);

GRANT SELECT, INSERT, UPDATE, DELETE ON desk.applicant_index
   TO gongkai_command;
