-- The control totals to go on from; a year not booked into before has none. Read only.
SELECT wanted.agency,
       wanted.period,
       last.entries,
       last.checksum
  FROM unnest(?::int[], ?::int[]) AS wanted (agency, period)
  JOIN LATERAL (
           SELECT control.entries,
                  control.checksum
             FROM control
            WHERE control.agency = wanted.agency
              AND control.period = wanted.period
            ORDER BY control.position DESC
            LIMIT 1
       ) AS last ON TRUE
