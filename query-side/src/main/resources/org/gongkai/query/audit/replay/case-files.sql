-- The requests as they are listed, in the database's order of their ids. Read only.
SELECT *
  FROM {schema}.case_file
 ORDER BY request_id
