-- Who recorded these. Read only.
SELECT position,
       metadata ->> 'by' AS by_whom
  FROM log.event
 WHERE position = ANY (:positions::bigint[])
