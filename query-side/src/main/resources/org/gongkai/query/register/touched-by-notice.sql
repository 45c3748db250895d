-- The requests whose clock ran over any day of a notice, or has no due date: their due date may be another one now.
SELECT request_id
  FROM case_file
 WHERE counted_from <= ?
   AND (due_on >= ? OR due_on IS NULL)
   AND (?::uuid IS NULL OR request_id > ?::uuid)
 ORDER BY request_id
 LIMIT ?
