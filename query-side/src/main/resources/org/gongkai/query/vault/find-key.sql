-- The wrapped key of one applicant; no row when it was erased. Read only.
SELECT wrapped
  FROM vault.applicant_key
 WHERE subject = :subject
