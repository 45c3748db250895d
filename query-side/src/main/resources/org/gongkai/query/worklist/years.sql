-- The first and the last year in which an agency received a request, each by one look at the index. Read only.
SELECT EXTRACT(YEAR FROM first.received_on)::int AS first,
       EXTRACT(YEAR FROM last.received_on)::int AS last
  FROM (
           SELECT received_on
             FROM {schema}.case_file
            WHERE agency = :agency
              AND received_on IS NOT NULL
            ORDER BY received_on
            LIMIT 1
       ) AS first,
       (
           SELECT received_on
             FROM {schema}.case_file
            WHERE agency = :agency
              AND received_on IS NOT NULL
            ORDER BY received_on DESC
            LIMIT 1
       ) AS last
