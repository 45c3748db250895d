-- The entries as they are counted, in the order of the records. Read only.
SELECT position,
       ordinal,
       request_id,
       agency,
       period,
       line,
       col,
       amount
  FROM {schema}.entry
 ORDER BY position,
          ordinal
