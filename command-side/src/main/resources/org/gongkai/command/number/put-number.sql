-- What became of a number; the series is locked, so it may be repeated.
INSERT INTO desk.number (agency, series, year, number, used, voided)
VALUES (:agency, :series, :year, :number, :used, :voided)
ON CONFLICT (agency, series, year, number) DO UPDATE
   SET used = EXCLUDED.used,
       voided = EXCLUDED.voided
