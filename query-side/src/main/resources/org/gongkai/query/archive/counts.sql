-- How many closed requests can go to the archive, and how many replies wait for their day of service. Read only.
SELECT COUNT(*) FILTER (
           WHERE state IN ('WITHDRAWN', 'ABANDONED')
              OR (state = 'REPLIED' AND served_on IS NOT NULL AND NOT undelivered)
       ) AS ready,
       COUNT(*) FILTER (WHERE state = 'REPLIED' AND (served_on IS NULL OR undelivered)) AS unserved
  FROM {schema}.case_file
 WHERE agency = :agency
