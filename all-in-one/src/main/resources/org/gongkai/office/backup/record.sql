-- That there is a backup. Safe to repeat: the second time says the same.
INSERT INTO ops.backup (
       taken_at,
       folder,
       position,
       octets,
       seconds)
VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
