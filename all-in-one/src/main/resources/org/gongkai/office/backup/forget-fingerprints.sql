-- By what an erased applicant's requests would be found to be his. Safe to repeat: what is gone stays gone.
DELETE FROM desk.applicant_index
 WHERE request IN (
           SELECT e.aggregate
             FROM log.event e
            WHERE EXISTS (
                      SELECT
                        FROM unnest(CAST(? AS text[])) AS subject
                       WHERE strpos(e.payload::text, subject) > 0
                  )
       )
