-- As the real log would store it; sequences and check codes are of no interest here.
INSERT INTO log.event
     VALUES (?, ?, ?, ?, ?, 0, ?, 0, ?, ?, ?::json, '{}', '')
