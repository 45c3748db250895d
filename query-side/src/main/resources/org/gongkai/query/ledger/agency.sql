-- An agency as it was last registered by then. Read only.
SELECT agency,
       name,
       level,
       superior,
       registered_on
  FROM {schema}.agency
 WHERE agency = :agency
   AND position <= :asOf
 ORDER BY position DESC
 LIMIT 1
