-- Registers a schema once, under the lock that the layout took: a second try changes nothing and says so by 0 rows.
INSERT INTO query.projection (schema, name)
SELECT wanted.schema,
       wanted.name
  FROM (VALUES (?::text, ?::text)) AS wanted (schema, name)
 WHERE NOT EXISTS (
           SELECT
             FROM query.projection AS p
            WHERE p.schema = wanted.schema
       )
