-- What became of a command that was carried out before.
SELECT principal,
       body_hash,
       first_position,
       last_position
  FROM desk.command
 WHERE id = ?
