-- Where the log says it ends. Read only.
SELECT position,
       hash
  FROM log.head
