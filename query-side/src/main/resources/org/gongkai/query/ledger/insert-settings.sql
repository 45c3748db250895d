-- An agency set up anew began to keep its requests when it always did; written after the registrations of the same records.
-- Committed with the position it brings the projection to, so it is never run twice for the same records.
INSERT INTO agency (agency, position, name, level, superior, registered_on)
SELECT changed.agency,
       changed.position,
       changed.name,
       changed.level,
       changed.superior,
       first.registered_on
  FROM unnest(?::int[], ?::bigint[], ?::text[], ?::text[], ?::int[]) AS changed (agency, position, name, level, superior)
 CROSS JOIN LATERAL (
       SELECT registered_on
         FROM agency
        WHERE agency.agency = changed.agency
        ORDER BY position
        LIMIT 1) AS first
