-- The control totals of each year by then, to hold against what the entries add up to. Read only.
SELECT year AS period,
       last.entries,
       last.checksum
  FROM generate_series(:from::int, :to::int) AS year
  JOIN LATERAL (
           SELECT entries,
                  checksum
             FROM {schema}.control
            WHERE agency = :agency
              AND period = year
              AND position <= :asOf
            ORDER BY position DESC
            LIMIT 1
       ) AS last ON TRUE
