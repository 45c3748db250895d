-- The year whose opening balance was declared last. Read only.
SELECT year
  FROM {schema}.opening
 WHERE agency = :agency
 ORDER BY position DESC
 LIMIT 1
