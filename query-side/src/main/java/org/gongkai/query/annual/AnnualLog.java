package org.gongkai.query.annual;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.annual.ReportLife;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What was said about the years of agencies, as of a position. */
public final class AnnualLog {

    private static final String SAID = Sql.of(AnnualLog.class, "said.sql");
    private static final String REOPENED = Sql.of(AnnualLog.class, "reopened.sql");
    private static final String PARENTS = Sql.of(AnnualLog.class, "parents.sql");

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Reads the table that {@link AnnualProjection} keeps. */
    public AnnualLog(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** Everything said about an agency's year until this record, oldest first. */
    public List<Said> said(AgencyId agency, int year, long asOf) {
        return sql(SAID)
                .param("agency", agency.value())
                .param("year", year)
                .param("asOf", asOf)
                .query((row, n) -> new Said(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        EventJson.CURRENT.read(row.getString("name"), row.getInt("version"), row.getString("payload")),
                        row.getString("by_whom")))
                .list();
    }

    /** The reopenings of an agency's years that are open again now, oldest year first. */
    public List<PeriodReopened> reopened(AgencyId agency) {
        return sql(REOPENED)
                .param("agency", agency.value())
                .query((row, n) -> (PeriodReopened)
                        EventJson.CURRENT.read("PeriodReopened", row.getInt("version"), row.getString("payload")))
                .list();
    }

    /** The agencies that add this one up, in whichever year, as of now. */
    public Set<Integer> parents(AgencyId member) {
        return sql(PARENTS)
                .param("member", member.value())
                .query((row, n) -> row.getInt("agency"))
                .set();
    }

    private StatementSpec sql(String statement) {
        var status = projections.status(AnnualProjection.NAME);
        if (status.state() == ProjectionStatus.State.BUILDING) {
            throw new StillBuilding(status);
        }
        return jdbc.sql(Sql.in(status.schema(), statement));
    }

    /** Where the report on a year stood then. */
    public ReportLife life(AgencyId agency, int year, long asOf) {
        return ReportLife.of(said(agency, year, asOf).stream().map(Said::event).toList());
    }

    /** The last record of a kind about a year until then. */
    public <E extends Event> Optional<E> last(Class<E> kind, AgencyId agency, int year, long asOf) {
        return said(agency, year, asOf).stream()
                .map(Said::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }
}
