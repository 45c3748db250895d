-- How many requests the same filters leave, for whoever counts pages. Read only.
SELECT COUNT(*)
  FROM {schema}.case_file
 WHERE (:agency::int IS NULL OR agency = :agency)
   AND (CAST(:readable AS int[]) IS NULL OR agency = ANY (CAST(:readable AS int[])))
   AND (:state::text IS NULL OR state = :state)
   AND (:outcome::text IS NULL OR outcome = :outcome)
   AND (:from::date IS NULL OR COALESCE(received_on, arrived_on) BETWEEN :from AND :to)
   AND (
           :text::text IS NULL
           OR summary ILIKE :text
           OR request_no ILIKE :text
           OR request_id = ANY (CAST(:also AS uuid[]))
       )
   AND (:overdueOn::date IS NULL OR (state IN (:open) AND due_on < :overdueOn))
   AND (:section::text IS NULL OR section = :section)
   AND (:handler::text IS NULL OR handler = :handler)
   AND (:internalDueBefore::date IS NULL OR (state IN (:open) AND internal_due < :internalDueBefore))
   AND (:undelivered::boolean IS NULL OR undelivered = :undelivered)
   AND (:incomplete::boolean IS NULL OR incomplete = :incomplete)
