-- The tables of these schemas with their columns, those that others refer to first; some are left out. Read only.
WITH RECURSIVE refers (relation, depth) AS (
    SELECT c.oid,
           0
      FROM pg_class c
      JOIN pg_namespace n
        ON n.oid = c.relnamespace
     WHERE n.nspname = ANY (CAST(? AS text[]))
       AND c.relkind = 'r'
     UNION
    SELECT k.conrelid,
           refers.depth + 1
      FROM refers
      JOIN pg_constraint k
        ON k.confrelid = refers.relation
       AND k.conrelid <> k.confrelid
       AND k.contype = 'f'
     WHERE refers.depth < 20
)
SELECT format('%s.%s', n.nspname, c.relname) AS name,
       (
           SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
             FROM pg_attribute a
            WHERE a.attrelid = c.oid
              AND a.attnum > 0
              AND NOT a.attisdropped
              AND a.attgenerated = ''
       ) AS columns
  FROM refers
  JOIN pg_class c
    ON c.oid = refers.relation
  JOIN pg_namespace n
    ON n.oid = c.relnamespace
 WHERE format('%s.%s', n.nspname, c.relname) <> ALL (CAST(? AS text[]))
 GROUP BY n.nspname, c.relname, c.oid
 ORDER BY max(refers.depth),
          name
