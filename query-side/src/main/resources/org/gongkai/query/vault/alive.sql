-- Which of these applicants still have a key. Read only.
SELECT subject
  FROM vault.applicant_key
 WHERE subject = ANY (CAST(:subjects AS uuid[]))
