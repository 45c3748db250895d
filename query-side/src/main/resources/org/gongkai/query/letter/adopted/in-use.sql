-- The last template of each kind, where it was not given up. Read only.
SELECT kind,
       sha256,
       adopted_on
  FROM (SELECT DISTINCT ON (kind)
               kind,
               sha256,
               adopted_on
          FROM {schema}.template
         WHERE agency = :agency
         ORDER BY kind, position DESC) AS latest
 WHERE sha256 IS NOT NULL
 ORDER BY kind
