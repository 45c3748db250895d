-- The next number of a series. Its row stays locked until the command commits, and a refused command gives the number back:
-- so there are neither gaps nor doubles.
INSERT INTO desk.series AS series (agency, series, year, last)
VALUES (?, ?, ?, 1)
ON CONFLICT (agency, series, year) DO UPDATE
   SET last = series.last + 1
RETURNING last
