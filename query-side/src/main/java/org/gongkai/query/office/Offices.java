package org.gongkai.query.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.casefile.NumberUse;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.policy.Policies;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What can be asked about how agencies are set up; folded from their few events by the same rules that decide. */
public final class Offices {

    private static final String SAID = Sql.of(Offices.class, "said.sql");
    private static final String NUMBERED = Sql.of(Offices.class, "numbered.sql");

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Reads the tables that {@link OfficeProjection} keeps. */
    public Offices(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /**
     * How the agency is set up now.
     *
     * @throws Refused when there is no such agency
     */
    public AgencySettings settings(AgencyId agency) {
        return settings(agency, said(agency));
    }

    private static AgencySettings settings(AgencyId agency, List<Event> said) {
        return everSet(agency, said).getLast();
    }

    /** How it was set up from time to time, oldest first; never empty. */
    private static List<AgencySettings> everSet(AgencyId agency, List<Event> said) {
        var ever = new ArrayList<AgencySettings>();
        AgencySettings settings = null;
        for (Event event : said) {
            AgencySettings after = AgencySettings.after(settings, event);
            if (after != null && !after.equals(settings)) {
                ever.add(after);
            }
            settings = after;
        }
        if (ever.isEmpty()) {
            throw Refused.notFound(
                    "agency", "没有编号为 %s 的机关。".formatted(agency), "There is no agency %s.".formatted(agency));
        }
        return ever;
    }

    /** The policies of the installation alone. */
    public Policies policies() {
        return Policies.of(only(said(AgencyId.INSTALLATION), PolicySet.class).toList());
    }

    /** The policies of an agency. */
    public Policies policies(AgencyId agency) {
        List<Event> own = said(agency);
        settings(agency, own); // Refuses an agency nobody registered.
        return Policies.of(Stream.concat(only(said(AgencyId.INSTALLATION), PolicySet.class), only(own, PolicySet.class))
                .toList());
    }

    /** Who stands in for whom on this day. */
    public List<DeputyNamed> deputies(AgencyId agency, LocalDate on) {
        List<Event> said = said(agency);
        settings(agency, said); // Refuses an agency nobody registered.
        return only(said, DeputyNamed.class).filter(named -> named.holdsOn(on)).toList();
    }

    /** Who stands in for whom on this day or after it, in the order it was arranged. */
    public List<DeputyNamed> deputiesFrom(AgencyId agency, LocalDate day) {
        List<Event> said = said(agency);
        settings(agency, said); // Refuses an agency nobody registered.
        return only(said, DeputyNamed.class)
                .filter(named -> !named.to().isBefore(day))
                .toList();
    }

    /** What the agency itself decided, oldest first; of the installation for {@link AgencyId#INSTALLATION}. */
    public List<PolicySet> policiesSet(AgencyId agency) {
        return only(said(agency), PolicySet.class).toList();
    }

    /** Whether the numbers of a series in a year are complete. */
    public NumberReport numbers(AgencyId agency, String series, int year) {
        List<Event> said = said(agency);
        var reserved = only(said, NumbersReserved.class)
                .filter(e -> e.series().equals(series) && e.year() == year)
                .toList();
        var voided = only(said, NumberVoided.class)
                .filter(e -> e.series().equals(series) && e.year() == year)
                .toList();
        List<NumberUse> used = sql(NUMBERED, agency)
                .param("series", series)
                .param("year", year)
                .query((row, n) -> new NumberUse(
                        agency, series, year, row.getString("number"), row.getObject("request", UUID.class)))
                .list();
        return NumberReport.of(new NumberReport.Run(everSet(agency, said), series, year), used, reserved, voided);
    }

    /** How many numbers of a series in a year nothing accounts for. */
    public int missingNumbers(AgencyId agency, String series, int year) {
        return numbers(agency, series, year).gaps().stream()
                .mapToInt(NumberReport.Gap::count)
                .sum();
    }

    private static <E extends Event> Stream<E> only(List<Event> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private List<Event> said(AgencyId agency) {
        return sql(SAID, agency)
                .query((row, n) ->
                        EventJson.CURRENT.read(row.getString("name"), row.getInt("version"), row.getString("payload")))
                .list();
    }

    private StatementSpec sql(String statement, AgencyId agency) {
        var status = projections.status(OfficeProjection.NAME);
        if (status.state() == ProjectionStatus.State.BUILDING) {
            throw new StillBuilding(status);
        }
        return jdbc.sql(Sql.in(status.schema(), statement)).param("agency", agency.value());
    }
}
