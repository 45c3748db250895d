-- The years of an agency that are open again, oldest first: of their closings and reopenings the newest is one. Read only.
SELECT payload,
       version
  FROM (
           SELECT DISTINCT ON (year)
                  year,
                  name,
                  version,
                  payload
             FROM {schema}.said
            WHERE agency = :agency
              AND name IN ('PeriodClosed', 'PeriodReopened')
            ORDER BY year,
                     position DESC
       ) AS newest
 WHERE name = 'PeriodReopened'
 ORDER BY year
