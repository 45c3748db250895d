-- From here on this schema is the one that is read. Safe to repeat.
UPDATE query.projection
   SET live = TRUE
 WHERE schema = ?
