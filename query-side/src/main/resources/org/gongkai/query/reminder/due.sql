-- The open requests of an agency that have a due date, the first due first. Read only.
SELECT request_id,
       request_no,
       summary,
       due_on,
       due_provisional
  FROM {schema}.case_file
 WHERE agency = :agency
   AND state = ANY (CAST(:open AS text[]))
   AND due_on IS NOT NULL
   AND (:anyone::boolean OR handler IN (:handlers))
 ORDER BY due_on
 LIMIT :most
