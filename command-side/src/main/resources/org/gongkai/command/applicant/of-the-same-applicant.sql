-- The requests of this request's applicant at the agency, itself included, in the order of registration. Read only.
SELECT other.request
  FROM desk.applicant_index mine
  JOIN desk.applicant_index other
    ON other.agency = mine.agency
   AND other.kind = mine.kind
   AND other.hash = mine.hash
 WHERE mine.agency = :agency
   AND mine.kind = 'APPLICANT'
   AND mine.request = :request
 ORDER BY other.noted
