-- A page of the requests filed in a year, by archive number. Read only.
SELECT *
  FROM {schema}.case_file
 WHERE agency = :agency
   AND archived_on BETWEEN :from AND :to
 ORDER BY archive_no,
          request_no
 LIMIT :most
OFFSET :offset
