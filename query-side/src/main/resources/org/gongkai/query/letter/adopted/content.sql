-- A template by what it says. Read only.
SELECT content
  FROM {schema}.template
 WHERE agency = :agency
   AND sha256 = :sha256
 LIMIT 1
