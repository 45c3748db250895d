-- Safe to repeat: what is gone stays gone.
DELETE FROM desk.applicant_index
 WHERE request = :request
