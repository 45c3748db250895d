-- Holds a series of a year until the command is through; made at 0 when it has none yet. May be repeated.
INSERT INTO desk.series AS series (agency, series, year, last)
VALUES (:agency, :series, :year, 0)
ON CONFLICT (agency, series, year) DO UPDATE
   SET last = series.last
RETURNING last
