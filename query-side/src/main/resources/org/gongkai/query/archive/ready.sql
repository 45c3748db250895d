-- Closed requests that can go to the archive: answered and served, withdrawn, or abandoned; closed first, filed first.
-- Read only.
SELECT *
  FROM {schema}.case_file
 WHERE agency = :agency
   AND (state IN ('WITHDRAWN', 'ABANDONED') OR (state = 'REPLIED' AND served_on IS NOT NULL AND NOT undelivered))
 ORDER BY closed_on,
          request_no
 LIMIT :most
