-- How much lies on an agency's desk, in numbers only, for the agency above it. Read only.
SELECT COUNT(*) AS open,
       COUNT(*) FILTER (WHERE due_on < :today) AS overdue,
       COUNT(*) FILTER (WHERE state = 'SUBMITTED') AS to_confirm
  FROM {schema}.case_file
 WHERE agency = :agency
   AND state = ANY (CAST(:open AS text[]))
