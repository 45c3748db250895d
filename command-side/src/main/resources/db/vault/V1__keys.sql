-- The applicants' keys, in a database apart from the log, with its own backup and stated retention.
CREATE SCHEMA IF NOT EXISTS vault;

-- One row for each applicant. Deleting it erases, for good, what the log seals for that applicant.
CREATE TABLE vault.applicant_key (
    subject uuid        PRIMARY KEY,
    -- Encrypted by the master key, which is not in any database, and bound to the subject.
    wrapped bytea       NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
