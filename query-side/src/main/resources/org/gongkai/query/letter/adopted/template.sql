-- The templates that agencies adopted; without content: given up again.
CREATE TABLE template (
    position   bigint PRIMARY KEY,
    agency     int    NOT NULL,
    kind       text   NOT NULL,
    sha256     text,
    content    text,
    adopted_on date   NOT NULL
);
CREATE INDEX template_agency ON template (agency, kind, position);
