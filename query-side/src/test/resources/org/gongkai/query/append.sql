-- As the real log would store it; the agency's own count and check codes are of no interest here.
INSERT INTO log.event
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?::json, '{}', '')
