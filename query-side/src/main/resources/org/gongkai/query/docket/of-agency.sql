-- All that happened to the cases of an agency, case by case. Read only.
SELECT position,
       case_id,
       sequence,
       recorded_at,
       name,
       version,
       payload,
       metadata
  FROM {schema}.told
 WHERE agency = :agency
 ORDER BY case_id,
          sequence
