-- Where the log ends. Read only: safe to repeat.
SELECT position,
       recorded_at,
       encode(hash, 'hex') AS hash
  FROM log.head
