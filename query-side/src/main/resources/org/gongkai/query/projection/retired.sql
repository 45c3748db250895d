-- Schemas of a projection that nobody has read for a day: long enough for the slowest rolling update.
SELECT schema
  FROM query.projection
 WHERE name = ?
   AND NOT live
   AND changed_at < now() - INTERVAL '1 day'
   AND EXISTS (
           SELECT
             FROM query.projection AS other
            WHERE other.name = query.projection.name
              AND other.live
       )
