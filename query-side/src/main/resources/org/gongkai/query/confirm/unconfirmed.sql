-- What has arrived at an agency and is not confirmed, oldest first. Read only.
SELECT *
  FROM {schema}.case_file
 WHERE agency = :agency
   AND state = 'SUBMITTED'
 ORDER BY arrived_on,
          position
 LIMIT :most
