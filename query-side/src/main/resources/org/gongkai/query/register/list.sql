-- One page of the register. Read only; the conditions of the filters that are set and the order are put in from closed
-- lists. The page is found by the narrow rows of an index first, so that a far page does not drag all columns along.
SELECT f.*
  FROM (
           SELECT request_id
             FROM {schema}.case_file
            WHERE {where}
            ORDER BY {order}
            LIMIT :size
           OFFSET :offset
       ) AS page
  JOIN {schema}.case_file AS f USING (request_id)
 ORDER BY {order}
