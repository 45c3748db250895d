-- Any key will do to try the master key on; the newest was wrapped by the one last in use.
SELECT subject,
       wrapped
  FROM vault.applicant_key
 ORDER BY made_at DESC
 LIMIT 1
