-- Saved with the rows it stands for, in one transaction: a repeat after a crash starts before both.
UPDATE query.projection
   SET position = ?,
       trouble = NULL,
       changed_at = now()
 WHERE schema = ?
