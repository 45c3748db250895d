-- The years an agency has entries in. Read only; the control totals have few rows a year, the entries many.
SELECT DISTINCT period
  FROM {schema}.control
 WHERE agency = :agency
   AND position <= :asOf
 ORDER BY period
