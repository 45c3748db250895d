-- Each agency's years that have entries or were closed, with their last mark; "closed" is null for a year never closed.
-- Read only.
WITH marked AS (
    SELECT DISTINCT ON (agency, year)
           agency,
           year,
           revision IS NOT NULL AS closed,
           MAX(revision) OVER (PARTITION BY agency, year) AS revision
      FROM {schema}.mark
     WHERE position <= :asOf
     ORDER BY agency, year, position DESC
), booked AS (
    SELECT DISTINCT agency,
           period AS year
      FROM {schema}.control
     WHERE position <= :asOf
)
SELECT agency,
       year,
       closed,
       revision
  FROM marked
  FULL JOIN booked USING (agency, year)
 ORDER BY agency,
          year
