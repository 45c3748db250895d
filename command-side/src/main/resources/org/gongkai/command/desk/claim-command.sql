-- Takes a command's id; 0 rows when it was carried out before. Waits for one that is just being carried out.
INSERT INTO desk.command (id, principal, body_hash)
VALUES (?, ?, ?)
ON CONFLICT (id) DO NOTHING
