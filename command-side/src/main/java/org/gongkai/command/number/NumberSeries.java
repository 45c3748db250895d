package org.gongkai.command.number;

import java.util.Objects;
import org.gongkai.command.log.Sql;
import org.gongkai.events.AgencyId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Numbers without gaps: one given to a command that is refused, or only tried, is given to the next. */
public final class NumberSeries {

    private static final String NEXT = Sql.of(NumberSeries.class, "next-number.sql");

    private final JdbcTemplate jdbc;

    /** Over the command side's pool, whose transactions it joins. */
    public NumberSeries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number, from 1; others wait for it until the command is through.
     */
    public int next(AgencyId agency, String series, int year) {
        return Objects.requireNonNull(jdbc.queryForObject(NEXT, Integer.class, agency.value(), series, year));
    }
}
