-- What was said about an agency, oldest first. Read only.
SELECT name,
       version,
       payload
  FROM {schema}.said
 WHERE agency = :agency
 ORDER BY position
