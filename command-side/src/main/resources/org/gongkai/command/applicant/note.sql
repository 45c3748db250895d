-- Safe to repeat: a request has one row for each fingerprint.
INSERT INTO desk.applicant_index (agency, kind, hash, request)
VALUES (:agency, :kind, :hash, :request)
    ON CONFLICT DO NOTHING
