-- Takes an allotted number; 0 rows when it is set aside or gone already. The series is locked, so nobody else is on his way to it.
INSERT INTO desk.number (agency, series, year, number, uses, voided)
SELECT :agency,
       :series,
       :year,
       :number,
       1,
       false
 WHERE NOT EXISTS (
       SELECT
         FROM desk.number_block
        WHERE agency = :agency
          AND series = :series
          AND year = :year
          AND :n BETWEEN first AND last)
ON CONFLICT (agency, series, year, number) DO NOTHING
