-- The first and the last year in which an agency received or was sent a request. Read only.
SELECT EXTRACT(YEAR FROM MIN(COALESCE(received_on, arrived_on)))::int AS first,
       EXTRACT(YEAR FROM MAX(COALESCE(received_on, arrived_on)))::int AS last
  FROM {schema}.case_file
 WHERE agency = :agency
