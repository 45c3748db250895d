-- The requests of the applicant with this fingerprint, those registered last first, and whether each has this content.
-- Read only.
SELECT a.request,
       EXISTS (
           SELECT
             FROM desk.applicant_index c
            WHERE c.agency = a.agency
              AND c.kind = 'CONTENT'
              AND c.hash = :content
              AND c.request = a.request
       ) AS same_content
  FROM desk.applicant_index a
 WHERE a.agency = :agency
   AND a.kind = 'APPLICANT'
   AND a.hash = :applicant
   AND a.request <> :except
 ORDER BY same_content DESC, a.noted DESC
 LIMIT :limit
