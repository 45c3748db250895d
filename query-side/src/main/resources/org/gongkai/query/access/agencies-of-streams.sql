-- Where streams stand: at the agency of the newest record of each. Read only.
SELECT DISTINCT ON (aggregate)
       aggregate,
       agency
  FROM log.event
 WHERE aggregate = ANY (:streams)
 ORDER BY aggregate,
          sequence DESC
