-- What lies on an agency's desk: the open requests and those whose reply came back, the most pressing first. Read only;
-- a section that is null and anyone ask for all.
SELECT *
  FROM {schema}.case_file
 WHERE agency = :agency
   AND (state = ANY (CAST(:open AS text[])) OR undelivered)
   AND (:section::text IS NULL OR section = :section)
   AND (:anyone::boolean OR handler IN (:handlers))
 ORDER BY due_on NULLS LAST,
          awaited_by NULLS LAST,
          arrived_on,
          request_no
 LIMIT :most
