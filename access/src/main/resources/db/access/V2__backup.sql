-- The backups that were made, so that whoever looks after the installation sees when the last one was.
CREATE TABLE ops.backup (
    -- The moment whose state it holds.
    taken_at timestamptz PRIMARY KEY,
    -- Where it lies, as the computer that made it calls the place.
    folder   text        NOT NULL,
    -- The last record (记录序号) in it.
    position bigint      NOT NULL,
    octets   bigint      NOT NULL,
    seconds  int         NOT NULL
);

-- The status page is the other side's.
GRANT USAGE ON SCHEMA ops
   TO gongkai_query;
GRANT SELECT ON ops.backup
   TO gongkai_query;
