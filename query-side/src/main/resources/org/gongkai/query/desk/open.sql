-- How many requests an agency owes a reply. Read only.
SELECT COUNT(*)
  FROM {schema}.case_file
 WHERE agency = :agency
   AND (state = ANY (CAST(:open AS text[])) OR undelivered)
