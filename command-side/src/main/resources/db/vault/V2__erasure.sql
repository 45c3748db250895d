-- Who was erased and when, so that no backup brings anybody back. Says nothing about anybody: a subject is a random number.
CREATE TABLE vault.erasure (
    subject   uuid        PRIMARY KEY,
    erased_at timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION vault.note_erasure()
RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog
AS $$
BEGIN
    INSERT INTO vault.erasure (subject)
    VALUES (OLD.subject)
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

-- A trigger, so that a key deleted by hand is on the register too.
CREATE TRIGGER note_erasure
    AFTER DELETE ON vault.applicant_key
    FOR EACH ROW
    EXECUTE FUNCTION vault.note_erasure();
