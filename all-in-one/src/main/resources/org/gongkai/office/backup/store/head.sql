-- Where the log ends, by its own book and by its last row. Read only.
SELECT head.position,
       encode(head.hash, 'hex') AS hash,
       coalesce(last.position, 0) AS last,
       coalesce(encode(last.hash, 'hex'), '') AS last_hash
  FROM log.head
  LEFT JOIN LATERAL (
      SELECT position,
             hash
        FROM log.event
       ORDER BY position DESC
       LIMIT 1
  ) last
    ON true
