-- The backups that were made, as the door's migrations lay them out.
CREATE SCHEMA ops;
CREATE TABLE ops.backup (
    taken_at timestamptz PRIMARY KEY,
    folder   text        NOT NULL,
    position bigint      NOT NULL,
    octets   bigint      NOT NULL,
    seconds  int         NOT NULL
);

GRANT USAGE ON SCHEMA ops
   TO gongkai_query;
GRANT SELECT ON ops.backup
   TO gongkai_query;
