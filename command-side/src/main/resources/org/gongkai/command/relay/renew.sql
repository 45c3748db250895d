-- Holds on to the lease; no row when somebody else has taken it. An expired lease nobody took may be renewed. Safe to repeat.
UPDATE desk.relay
   SET expires_at = clock_timestamp() + make_interval(secs => :seconds)
 WHERE store = :store
   AND epoch = :epoch
