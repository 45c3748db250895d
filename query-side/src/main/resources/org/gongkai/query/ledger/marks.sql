-- When an agency's years were closed and opened again. Read only.
SELECT year,
       position,
       recorded_at,
       occurred_on,
       revision,
       cells,
       cascade,
       by_what,
       reason
  FROM {schema}.mark
 WHERE agency = :agency
   AND position <= :asOf
 ORDER BY position
