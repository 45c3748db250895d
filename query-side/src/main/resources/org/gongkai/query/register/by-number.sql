-- The requests with this registration number: one an agency at most. Read only.
SELECT request_id
  FROM {schema}.case_file
 WHERE request_no = :number
 ORDER BY agency
