-- The sums of the entries, cell by cell. Read only; as of a position for ever the same.
SELECT period,
       line,
       col,
       SUM(amount) AS amount,
       COUNT(*) AS entries
  FROM {schema}.entry
 WHERE agency = :agency
   AND period BETWEEN :from AND :to
   AND position <= :asOf
 GROUP BY period,
          line,
          col
