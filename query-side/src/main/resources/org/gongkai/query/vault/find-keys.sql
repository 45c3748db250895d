-- The keys of these applicants, without those that were erased. Read only.
SELECT subject,
       wrapped
  FROM vault.applicant_key
 WHERE subject = ANY (CAST(:subjects AS uuid[]))
