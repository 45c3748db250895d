-- The years that are closed: the first closing of the revision in force, and its figures as one check code: the sums of
-- all bookings up to then, a line each, "line column amount". Read only; the same log gives the same codes for ever.
WITH mark AS (
    SELECT position,
           name,
           agency,
           CAST(payload ->> 'year' AS int) AS year,
           CAST(payload ->> 'revision' AS int) AS revision
      FROM log.event
     WHERE name IN ('PeriodClosed', 'PeriodReopened')
), last AS (
    SELECT DISTINCT ON (agency, year)
           agency,
           year,
           name,
           revision
      FROM mark
     ORDER BY agency,
              year,
              position DESC
), closing AS (
    SELECT mark.agency,
           mark.year,
           mark.revision,
           min(mark.position) AS position
      FROM mark
      JOIN last
     USING (agency, year, revision)
     WHERE mark.name = 'PeriodClosed'
       AND last.name = 'PeriodClosed'
     GROUP BY mark.agency, mark.year, mark.revision
), figure AS (
    SELECT closing.agency,
           closing.year,
           e.bookings[i + 2] AS line,
           e.bookings[i + 3] AS col,
           sum(e.bookings[i + 4]) AS amount
      FROM log.event e
     CROSS JOIN LATERAL generate_series(1, cardinality(e.bookings), 5) AS i
      JOIN closing
        ON closing.agency = e.bookings[i]
       AND closing.year = e.bookings[i + 1]
       AND closing.position >= e.position
     WHERE e.bookings <> '{}'
     GROUP BY closing.agency, closing.year, line, col
    HAVING sum(e.bookings[i + 4]) <> 0
)
SELECT closing.agency,
       closing.year,
       closing.revision,
       closing.position,
       encode(sha256(convert_to(
           coalesce(string_agg(format('%s %s %s', line, col, amount), E'\n' ORDER BY line, col), ''),
           'UTF8')), 'hex') AS figures
  FROM closing
  LEFT JOIN figure
 USING (agency, year)
 GROUP BY closing.agency, closing.year, closing.revision, closing.position
 ORDER BY closing.agency,
          closing.year
