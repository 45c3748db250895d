-- By what names an agency knows a request: its registration number, and the number it has where it came from.
-- Derived from the log, kept in the same transaction.
CREATE TABLE desk.request_key (
    agency    int  NOT NULL,
    kind      text NOT NULL,
    key       text NOT NULL,
    aggregate uuid NOT NULL,
    PRIMARY KEY (agency, kind, key)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON desk.request_key
   TO gongkai_command;
GRANT SELECT ON desk.request_key
   TO gongkai_audit;
