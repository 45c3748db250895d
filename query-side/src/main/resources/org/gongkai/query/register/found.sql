-- One page of the requests with a text in them, and how many there are on all pages: looking for a text reads every
-- request of the agency, so it is done once for both. Read only; conditions and order as in list.sql.
WITH found AS MATERIALIZED (
    SELECT *
      FROM {schema}.case_file
     WHERE {where}
)
SELECT found.*,
       (
           SELECT COUNT(*)
             FROM found
       ) AS total
  FROM found
 ORDER BY {order}
 LIMIT :size
OFFSET :offset
