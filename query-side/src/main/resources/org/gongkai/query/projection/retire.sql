-- The schema read so far; it comes first because only one of a name may be live. Safe to repeat.
UPDATE query.projection
   SET live = FALSE,
       changed_at = now()
 WHERE name = ?
   AND live
   AND schema <> ?
