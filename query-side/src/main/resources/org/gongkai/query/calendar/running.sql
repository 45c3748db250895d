-- Open requests whose reply period touches these days. Read only.
SELECT request_id,
       agency,
       request_no
  FROM {schema}.case_file
 WHERE state IN (:open)
   AND counted_from <= :last
   AND due_on >= :first
 ORDER BY due_on,
          request_id
