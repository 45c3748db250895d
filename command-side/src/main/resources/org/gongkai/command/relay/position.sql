-- The last record the broker has acknowledged. Read only.
SELECT position
  FROM desk.relay
 WHERE store = :store
   AND epoch = :epoch
