-- Every event of these requests, each request's in order. Read only.
SELECT aggregate,
       name,
       version,
       payload
  FROM log.event
 WHERE aggregate = ANY (CAST(:requests AS uuid[]))
 ORDER BY aggregate,
          sequence
