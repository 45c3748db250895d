-- The register of built schemas. Safe to repeat: everything is made only when missing, one node at a time.
SELECT pg_advisory_xact_lock(hashtext('gongkai.query.shelf'));
CREATE SCHEMA IF NOT EXISTS query;
CREATE TABLE IF NOT EXISTS query.projection (
    schema     text        PRIMARY KEY,
    name       text        NOT NULL,
    position   bigint      NOT NULL DEFAULT 0,
    live       boolean     NOT NULL DEFAULT FALSE,
    trouble    text,
    changed_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 10);
CREATE UNIQUE INDEX IF NOT EXISTS projection_live ON query.projection (name) WHERE live;
