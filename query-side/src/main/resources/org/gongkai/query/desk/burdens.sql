-- How much lies on some agencies' desks, in numbers only. Read only.
SELECT agency,
       COUNT(*) AS open,
       COUNT(*) FILTER (WHERE due_on < :today) AS overdue,
       COUNT(*) FILTER (WHERE state = 'SUBMITTED') AS to_confirm
  FROM {schema}.case_file
 WHERE agency IN (:agencies)
   AND state = ANY (CAST(:open AS text[]))
 GROUP BY agency
