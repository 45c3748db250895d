-- What cannot be derived from the log: who may come in, who is in, and what happened at the door.

CREATE TABLE ops.account (
    -- What he signs in with and what every record of his says; never changes.
    login      text        PRIMARY KEY,
    full_name  text        NOT NULL,
    section    text        NOT NULL,
    -- As the password encoder wrote it: {argon2}… or {bcrypt}…
    password   text        NOT NULL,
    -- Given by an administrator; only good for choosing one's own.
    temporary  boolean     NOT NULL,
    active     boolean     NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by text        NOT NULL
);

-- Two logins that differ in capitals alone would be taken for one another.
CREATE UNIQUE INDEX account_login
    ON ops.account (lower(login));

CREATE TABLE ops.held_role (
    login  text NOT NULL REFERENCES ops.account,
    role   text NOT NULL,
    -- NULL for every agency.
    agency int,
    UNIQUE NULLS NOT DISTINCT (login, role, agency)
);

-- Bearer tokens of programs. The token itself is nowhere: only its SHA-256.
CREATE TABLE ops.token (
    id         uuid        PRIMARY KEY,
    login      text        NOT NULL REFERENCES ops.account,
    name       text        NOT NULL,
    digest     bytea       NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    used_at    timestamptz,
    revoked_at timestamptz
);

CREATE INDEX token_login
    ON ops.token (login);

-- One-time words of sign-in links, by their SHA-256.
CREATE TABLE ops.link (
    digest    bytea       PRIMARY KEY,
    issued_at timestamptz NOT NULL DEFAULT now()
);

-- Failed attempts to sign in, by login ('L:…', whether or not there is such an account) and by address ('A:…').
CREATE TABLE ops.failure (
    key          text        PRIMARY KEY,
    failures     int         NOT NULL,
    last_at      timestamptz NOT NULL,
    locked_until timestamptz
);

-- Who came in, who was refused, what was changed about accounts. Names no applicant.
CREATE TABLE ops.access_log (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    login   text        NOT NULL,
    what    text        NOT NULL,
    detail  text        NOT NULL,
    address text        NOT NULL
);

CREATE INDEX access_log_at
    ON ops.access_log (at);

-- As Spring Session wants them.
CREATE TABLE ops.session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);

CREATE INDEX session_expiry_time
    ON ops.session (expiry_time);
CREATE INDEX session_principal_name
    ON ops.session (principal_name);

CREATE TABLE ops.session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES ops.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT USAGE ON SCHEMA ops
   TO gongkai_access;
GRANT SELECT, INSERT, UPDATE ON ops.account
   TO gongkai_access;
GRANT SELECT, INSERT, UPDATE, DELETE
   ON ops.held_role, ops.token, ops.link, ops.failure, ops.session, ops.session_attributes
   TO gongkai_access;
-- What was written down about the door stays.
GRANT SELECT, INSERT ON ops.access_log
   TO gongkai_access;
