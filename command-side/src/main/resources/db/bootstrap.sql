-- The roles and databases, made by a superuser: the only thing a superuser is ever needed for.
-- May be run again: "already exists" (42710, 42P04) is expected then, and the rest says the same thing twice.
-- Passwords are set apart, never in a file: ALTER ROLE gongkai_command PASSWORD '…';

-- Owns the log. Nobody can sign in as it; only gongkai_migrate may become it.
CREATE ROLE gongkai_owner NOLOGIN;
-- Brings the schema up to date, then signs off.
CREATE ROLE gongkai_migrate LOGIN NOINHERIT;
-- The side that decides: appends events, cannot change or remove one.
CREATE ROLE gongkai_command LOGIN;
-- The side that counts and shows: reads events, makes schemas of its own that can be thrown away.
CREATE ROLE gongkai_query LOGIN;
-- Reads the log, and nothing else.
CREATE ROLE gongkai_audit LOGIN;
-- Keeps accounts, sessions and tokens: sees no event and no figure.
CREATE ROLE gongkai_access LOGIN;
-- Keeps the applicants' keys, in a database of its own.
CREATE ROLE gongkai_vault LOGIN;

GRANT gongkai_owner TO gongkai_migrate;

CREATE DATABASE gongkai OWNER gongkai_owner ENCODING 'UTF8' TEMPLATE template0;
CREATE DATABASE vault OWNER gongkai_vault ENCODING 'UTF8' TEMPLATE template0;

REVOKE ALL ON DATABASE gongkai FROM PUBLIC;
REVOKE ALL ON DATABASE vault FROM PUBLIC;
GRANT CONNECT ON DATABASE gongkai TO gongkai_migrate, gongkai_command, gongkai_query, gongkai_audit, gongkai_access;
GRANT CREATE ON DATABASE gongkai TO gongkai_query;
