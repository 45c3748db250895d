-- Who adds this agency up in any year: of each list of members the newest counts. Read only.
SELECT DISTINCT newest.agency
  FROM (
           SELECT DISTINCT ON (agency, year)
                  agency,
                  payload
             FROM {schema}.said
            WHERE name = 'MembershipDeclared'
            ORDER BY agency,
                     year,
                     position DESC
       ) AS newest
 CROSS JOIN LATERAL json_array_elements(newest.payload -> 'members') AS member
 WHERE (member ->> 'agency')::int = :member
