-- Locks the heads of streams, in the order of their ids; a stream without events has none.
SELECT sequence
  FROM desk.aggregate_head
 WHERE aggregate = ANY (?)
 ORDER BY aggregate
   FOR UPDATE
