-- Saves what the broker has acknowledged and holds on to the lease, in one statement: no row, and nothing saved, when
-- somebody else has taken it. Safe to repeat: the position only grows.
UPDATE desk.relay
   SET position = :position,
       expires_at = clock_timestamp() + make_interval(secs => :seconds)
 WHERE store = :store
   AND epoch = :epoch
   AND position <= :position
