-- The faults of an agency with who recorded them, in the order of the steps' dates. Read only.
SELECT f.request_id,
       c.request_no,
       f.sequence,
       f.occurred_on,
       f.step,
       f.fault,
       h.recorded_at,
       h.metadata
  FROM {schema}.fault AS f
  JOIN {schema}.history AS h
    ON h.request_id = f.request_id
   AND h.sequence = f.recorded_in
  JOIN {schema}.case_file AS c
    ON c.request_id = f.request_id
 WHERE f.agency = :agency
   AND (:from::date IS NULL OR f.occurred_on BETWEEN :from AND :to)
 ORDER BY f.occurred_on,
          h.position,
          f.ordinal
