-- How many requests the same filters leave, for whoever counts pages. Read only.
SELECT COUNT(*)
  FROM {schema}.case_file
 WHERE {where}
