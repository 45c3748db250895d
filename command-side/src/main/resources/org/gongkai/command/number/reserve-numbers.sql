-- Sets a block aside; that it meets no other was seen under the lock of the series.
INSERT INTO desk.number_block (agency, series, year, first, last)
VALUES (:agency, :series, :year, :from, :to)
