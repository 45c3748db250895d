-- Requests of an agency that somebody should look at before the year is closed, each under what is to be done. Read only.
-- A reply's postal slip stands in its dispatch, or in the last one after it came back.
SELECT 'UNCONFIRMED' AS code,
       request_id,
       request_no,
       summary
  FROM {schema}.case_file
 WHERE agency = :agency
   AND state = 'SUBMITTED'
   AND arrived_on <= :lastDay
UNION ALL
SELECT 'DECIDED_NOT_SENT',
       request_id,
       request_no,
       summary
  FROM {schema}.case_file
 WHERE agency = :agency
   AND state = 'DECIDED'
   AND received_on <= :lastDay
UNION ALL
SELECT 'OVERDUE',
       request_id,
       request_no,
       summary
  FROM {schema}.case_file
 WHERE agency = :agency
   AND state = ANY (:open::text[])
   AND state <> 'SUBMITTED'
   AND due_on < :today
   AND received_on <= :lastDay
UNION ALL
SELECT 'CAME_BACK',
       request_id,
       request_no,
       summary
  FROM {schema}.case_file
 WHERE agency = :agency
   AND undelivered
   AND closed_on BETWEEN :firstDay AND :lastDay
UNION ALL
SELECT 'NOT_SERVED',
       request_id,
       request_no,
       summary
  FROM {schema}.case_file
 WHERE agency = :agency
   AND state = 'REPLIED'
   AND served_on IS NULL
   AND NOT undelivered
   AND closed_on BETWEEN :firstDay AND :lastDay
UNION ALL
SELECT 'NO_POSTAL_SLIP',
       c.request_id,
       c.request_no,
       c.summary
  FROM {schema}.case_file AS c
 WHERE c.agency = :agency
   AND c.state IN ('REPLIED', 'ARCHIVED')
   AND c.closed_on BETWEEN :firstDay AND :lastDay
   AND (SELECT h.payload ->> 'method' = 'POST' AND h.payload ->> 'postalNo' IS NULL
          FROM {schema}.history AS h
         WHERE h.request_id = c.request_id
           AND h.name IN ('ReplyDispatched', 'ReplyRedispatched')
         ORDER BY h.sequence DESC
         LIMIT 1)
 ORDER BY code,
          request_no,
          request_id
