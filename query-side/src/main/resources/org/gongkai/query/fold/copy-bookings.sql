-- Every record's position, to see that none is missing, and what it booked. COPY takes no parameters, so the number is put in.
COPY (
    SELECT position,
           bookings
      FROM log.event
     WHERE position <= {asOf}
) TO STDOUT (FORMAT binary)
