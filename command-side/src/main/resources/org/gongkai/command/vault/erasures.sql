-- Everybody who was erased. Read only.
SELECT subject,
       erased_at
  FROM vault.erasure
 ORDER BY erased_at,
          subject
