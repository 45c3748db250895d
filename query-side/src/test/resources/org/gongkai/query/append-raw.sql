-- A record that no program of ours would write.
INSERT INTO log.event
     VALUES (:position, :at, :name, 1, gen_random_uuid(), 0, 1, 0, DATE '2025-01-01', '{}', :payload::json, '{}', '')
