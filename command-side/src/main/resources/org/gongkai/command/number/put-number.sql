-- What became of a number; the series is locked, so it may be repeated.
INSERT INTO desk.number (agency, series, year, number, uses, voided)
VALUES (:agency, :series, :year, :number, :uses, :voided)
ON CONFLICT (agency, series, year, number) DO UPDATE
   SET uses = EXCLUDED.uses,
       voided = EXCLUDED.voided
