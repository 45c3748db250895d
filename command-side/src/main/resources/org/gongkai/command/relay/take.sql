-- Takes the lease when nobody holds it, by the database's clock. A repeat finds it held and returns no row.
INSERT INTO desk.relay AS relay (store, epoch, holder, expires_at, position)
VALUES (:store, 1, :holder, clock_timestamp() + make_interval(secs => :seconds), 0)
ON CONFLICT (store) DO UPDATE
   SET epoch = relay.epoch + 1,
       holder = EXCLUDED.holder,
       expires_at = EXCLUDED.expires_at
 WHERE relay.expires_at <= clock_timestamp()
RETURNING epoch
