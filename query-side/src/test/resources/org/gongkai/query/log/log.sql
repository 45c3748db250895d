-- The log: every fact once, in the order of commits, chained. docs/log.md describes the check code to the octet.

CREATE TABLE log.event (
    position    bigint      PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    name        text        NOT NULL,
    version     int         NOT NULL,
    aggregate   uuid        NOT NULL,
    sequence    bigint      NOT NULL,
    agency      int         NOT NULL,
    agency_seq  bigint      NOT NULL,
    occurred_on date        NOT NULL,
    -- Agency, period, line, column, amount of each booking, one after the other: counting never parses JSON.
    bookings    int[]       NOT NULL,
    -- json keeps the exact text; jsonb would not.
    payload     json        NOT NULL,
    metadata    json        NOT NULL,
    hash        bytea       NOT NULL,
    CONSTRAINT event_aggregate_sequence UNIQUE (aggregate, sequence),
    CONSTRAINT event_agency_seq UNIQUE (agency, agency_seq),
    CONSTRAINT event_bookings CHECK (
        cardinality(bookings) % 5 = 0
        AND (bookings = '{}' OR (array_ndims(bookings) = 1 AND array_lower(bookings, 1) = 1))
        AND array_position(bookings, NULL) IS NULL)
);

-- For counting one agency; the query must say bookings <> '{}'.
CREATE INDEX event_counting
    ON log.event (agency, position)
 WHERE bookings <> '{}';

-- The one row every append locks last and holds until it commits: so positions have no gaps and are in the order of commits.
CREATE TABLE log.head (
    one         boolean     PRIMARY KEY DEFAULT true CHECK (one),
    position    bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    hash        bytea       NOT NULL
) WITH (fillfactor = 10);

INSERT INTO log.head (position, recorded_at, hash)
VALUES (0, '2000-01-01T00:00:00Z', decode(repeat('00', 32), 'hex'));

-- How many events each agency has; written only under the lock of log.head.
CREATE TABLE log.agency_head (
    agency     int    PRIMARY KEY,
    agency_seq bigint NOT NULL
) WITH (fillfactor = 50);

-- Fixed widths first, every text with the number of its octets: no two events share their octets.
CREATE FUNCTION log.digest(e log.event)
RETURNS bytea
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN sha256(
       int4send(e.version)
    || uuid_send(e.aggregate)
    || int8send(e.sequence)
    || int4send(e.agency)
    || int8send(e.agency_seq)
    || date_send(e.occurred_on)
    || int4send(cardinality(e.bookings))
    || substring(array_send(e.bookings) FROM 21)
    || int4send(octet_length(e.name))
    || convert_to(e.name, 'UTF8')
    || int4send(octet_length(e.payload::text))
    || convert_to(e.payload::text, 'UTF8')
    || int4send(octet_length(e.metadata::text))
    || convert_to(e.metadata::text, 'UTF8'));

CREATE FUNCTION log.chained(previous bytea, n bigint, recorded_at timestamptz, digest bytea)
RETURNS bytea
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN sha256(previous || int8send(n) || timestamptz_send(recorded_at) || digest);

-- Gives a new event its place. Runs as the owner: nobody else can name these columns.
CREATE FUNCTION log.place()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
    now_locked timestamptz;
BEGIN
    PERFORM FROM log.head FOR UPDATE;
    now_locked := clock_timestamp();

    UPDATE log.agency_head
       SET agency_seq = agency_head.agency_seq + 1
     WHERE agency = NEW.agency
    RETURNING agency_seq
      INTO NEW.agency_seq;
    IF NOT FOUND THEN
        NEW.agency_seq := 1;
        INSERT INTO log.agency_head (agency, agency_seq)
        VALUES (NEW.agency, 1);
    END IF;

    UPDATE log.head
       SET position = head.position + 1,
           recorded_at = greatest(head.recorded_at, now_locked),
           hash = log.chained(
               head.hash, head.position + 1, greatest(head.recorded_at, now_locked), log.digest(NEW))
    RETURNING position, recorded_at, hash
      INTO STRICT NEW.position, NEW.recorded_at, NEW.hash;
    RETURN NEW;
END
$$;

CREATE TRIGGER place
    BEFORE INSERT ON log.event
    FOR EACH ROW
    EXECUTE FUNCTION log.place();

CREATE FUNCTION log.refuse()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION '记录只能追加，不能修改或删除。 Events are only ever appended.'
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON log.event
    FOR EACH STATEMENT
    EXECUTE FUNCTION log.refuse();

ALTER TABLE log.event ENABLE ALWAYS TRIGGER append_only;

REVOKE ALL ON FUNCTION log.place(), log.refuse() FROM PUBLIC;

GRANT USAGE ON SCHEMA log
   TO gongkai_command, gongkai_query, gongkai_audit;
GRANT SELECT ON log.event, log.head, log.agency_head
   TO gongkai_command, gongkai_query, gongkai_audit;
-- Not position, recorded_at, agency_seq, hash: those are the trigger's alone.
GRANT INSERT (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata) ON log.event
   TO gongkai_command;
