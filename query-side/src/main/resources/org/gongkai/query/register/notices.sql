-- The notices in the order of their adoption: the later one of a year stands. Read only.
SELECT position,
       version,
       payload
  FROM notice
 ORDER BY position
