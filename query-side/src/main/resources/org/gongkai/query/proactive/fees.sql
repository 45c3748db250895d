-- The fees told by and paid to an agency up to a record, and what was put right about them, oldest first. Read only.
SELECT request,
       step,
       name,
       happened_on,
       amount
  FROM {schema}.fee
 WHERE agency = :agency
   AND position <= :asOf
 ORDER BY position
