-- The last backup that was made. Read only: safe to repeat.
SELECT taken_at,
       folder,
       position
  FROM ops.backup
 ORDER BY taken_at DESC
 LIMIT 1
