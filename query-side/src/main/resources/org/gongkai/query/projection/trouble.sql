-- For whoever looks with psql; the state that counts is the one in memory. Safe to repeat.
UPDATE query.projection
   SET trouble = ?,
       changed_at = now()
 WHERE schema = ?
