-- Lets the next one begin at once. Safe to repeat.
UPDATE desk.relay
   SET expires_at = '-infinity'
 WHERE store = :store
   AND epoch = :epoch
