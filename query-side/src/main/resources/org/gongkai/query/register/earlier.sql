-- The events so far of some requests, each stream in its order. Read only.
SELECT request_id,
       name,
       version,
       position,
       payload
  FROM history
 WHERE request_id = ANY (?)
 ORDER BY request_id,
          sequence
