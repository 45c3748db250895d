-- One page of the register. Read only; a filter that is null does not filter, the order is put in from a closed list.
SELECT *,
       COUNT(*) OVER () AS total
  FROM {schema}.case_file
 WHERE (:agency::int IS NULL OR agency = :agency)
   AND (:state::text IS NULL OR state = :state)
   AND (:outcome::text IS NULL OR outcome = :outcome)
   AND (:from::date IS NULL OR COALESCE(received_on, arrived_on) BETWEEN :from AND :to)
   AND (:text::text IS NULL OR summary ILIKE :text OR request_no ILIKE :text)
   AND (:overdueOn::date IS NULL OR (closed_on IS NULL AND voided_on IS NULL AND due_on < :overdueOn))
 ORDER BY {order}
 LIMIT :size
OFFSET :offset
