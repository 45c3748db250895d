-- The sections or handlers of an agency's requests, each once: jumps along the index from one to the next, so it takes
-- as many steps as there are names and not as many as there are requests. Read only; the column is from a closed list.
WITH RECURSIVE named AS (
    (
        SELECT {column}
          FROM {schema}.case_file
         WHERE agency = :agency
           AND {column} IS NOT NULL
         ORDER BY {column}
         LIMIT 1
    )
    UNION ALL
    SELECT (
               SELECT f.{column}
                 FROM {schema}.case_file AS f
                WHERE f.agency = :agency
                  AND f.{column} > named.{column}
                ORDER BY f.{column}
                LIMIT 1
           )
      FROM named
     WHERE named.{column} IS NOT NULL
)
SELECT {column}
  FROM named
 WHERE {column} IS NOT NULL
 LIMIT 200
