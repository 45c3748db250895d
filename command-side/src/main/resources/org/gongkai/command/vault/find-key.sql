-- The wrapped key of one applicant; no row when it was erased.
SELECT wrapped
  FROM vault.applicant_key
 WHERE subject = :subject
