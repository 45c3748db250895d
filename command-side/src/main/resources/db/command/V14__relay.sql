-- Who tells Kafka what was recorded, and how far he has come. One row for each store; without Kafka there is none.
CREATE TABLE desk.relay (
    store      text        PRIMARY KEY,
    -- The fencing token: whoever takes the lease raises it, and nothing is saved under an older one.
    epoch      bigint      NOT NULL,
    holder     text        NOT NULL,
    expires_at timestamptz NOT NULL,
    -- The last record the broker has acknowledged.
    position   bigint      NOT NULL CHECK (position >= 0)
) WITH (fillfactor = 20);

GRANT SELECT, INSERT, UPDATE ON desk.relay
   TO gongkai_command;
GRANT SELECT ON desk.relay
   TO gongkai_audit;
