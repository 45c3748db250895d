-- How many open due dates may still move, because the holidays of a year they run over are not known. Read only.
SELECT COUNT(*)
  FROM {schema}.case_file
 WHERE agency = :agency
   AND state = ANY (CAST(:open AS text[]))
   AND due_provisional
