-- Whose turn it is to count, for each schema. Safe to repeat: made only when missing, one node at a time.
SELECT pg_advisory_xact_lock(hashtext('gongkai.query.shelf'));
CREATE SCHEMA IF NOT EXISTS query;
CREATE TABLE IF NOT EXISTS query.turn (
    schema     text        PRIMARY KEY,
    node       text        NOT NULL,
    expires_at timestamptz NOT NULL
) WITH (fillfactor = 10);
