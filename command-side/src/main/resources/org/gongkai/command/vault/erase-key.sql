-- May be repeated: a key that is gone is gone.
DELETE
  FROM vault.applicant_key
 WHERE subject = :subject
