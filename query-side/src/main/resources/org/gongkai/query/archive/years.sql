-- How many requests were filed in which year, newest first. Read only.
SELECT EXTRACT(YEAR FROM archived_on)::int AS year,
       COUNT(*) AS requests
  FROM {schema}.case_file
 WHERE agency = :agency
   AND archived_on IS NOT NULL
 GROUP BY EXTRACT(YEAR FROM archived_on)
 ORDER BY year DESC
