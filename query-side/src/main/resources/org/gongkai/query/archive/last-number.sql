-- The archive number given last, which the next one is counted on from. Read only.
SELECT archive_no
  FROM {schema}.case_file
 WHERE agency = :agency
   AND archive_no IS NOT NULL
 ORDER BY archived_on DESC,
          position DESC
 LIMIT 1
