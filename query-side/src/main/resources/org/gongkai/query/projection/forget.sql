-- Takes a dropped schema off the register. Safe to repeat.
DELETE FROM query.projection
 WHERE schema = ?
