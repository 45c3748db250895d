-- Each agency as it was last registered by then. Read only.
SELECT DISTINCT ON (agency)
       agency,
       name,
       level,
       superior,
       registered_on
  FROM {schema}.agency
 WHERE position <= :asOf
 ORDER BY agency, position DESC
