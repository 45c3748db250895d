package org.gongkai.query.proactive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.proactive.Figures;
import org.gongkai.proactive.Registry;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Answers which table 二 an agency has for a year, and what each figure is made of; folded from few facts. */
public final class ProactiveTables {

    private static final String SAID = Sql.of(ProactiveTables.class, "said.sql");
    private static final String FEES = Sql.of(ProactiveTables.class, "fees.sql");

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Reads the tables that {@link ProactiveProjection} keeps. */
    public ProactiveTables(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /**
     * Whose table of which year in which format.
     *
     * @param level what kind of agency it is
     */
    public record Of(AgencyId agency, AgencyLevel level, int year, TableTemplate template) {}

    /**
     * The table as known at a record.
     *
     * @param closing the record of the closing that fixed it, which must have stated the same; null while it moves
     * @throws Refused when it does not tie out
     */
    public ProactiveTable table(Of of, long asOf, @Nullable Long closing) {
        List<Said> said = said(of.agency(), asOf);
        List<ProactiveEvent> events = events(said);
        var figures =
                Figures.of(events.stream().flatMap(e -> e.entries().stream()).toList());
        if (closing != null) {
            requireAsStated(of.year(), said, closing, figures);
        }
        var fees = fees(of.agency(), of.year(), asOf);
        var findings = new Findings(of.year(), of.template(), of.level(), events, figures);
        var cells = new EnumMap<ProactiveCell, Long>(ProactiveCell.class);
        for (ProactiveCell cell : ProactiveCell.values()) {
            cells.put(cell, figures.at(of.year(), cell));
        }
        return new ProactiveTable(
                of.year(),
                ProactiveSheet.of(of.template()),
                closing != null,
                cells,
                findings.missing(),
                findings.remarks(fees),
                fees);
    }

    private static void requireAsStated(int year, List<Said> said, long closing, Figures figures) {
        var stated = said.stream()
                .filter(each -> each.position() == closing && each.event() instanceof PeriodClosed)
                .map(each -> ((PeriodClosed) each.event()).proactive())
                .findFirst()
                .orElseThrow(() -> Refused.notYet(
                        "数据正在更新，请稍后再试。", "The figures are being brought up to date; try again in a moment."));
        var found = figures.stated(year);
        if (!stated.equals(found)) {
            throw Refused.doesNotTieOut(
                    "表二不能打印：各条数据之和与锁定 %d 年度时记载的不一致（记载 %s，现为 %s）。".formatted(year, stated, found),
                    "Table 二 cannot be printed: its entries are not what the closing of %d stated (%s, found %s)."
                            .formatted(year, stated, found));
        }
    }

    /** The entries that a cell of a year is the sum of, oldest first; of a stock also those of the years before. */
    public List<CellEntry> entries(AgencyId agency, int year, ProactiveCell cell, long asOf) {
        return said(agency, asOf).stream()
                .filter(each -> each.event() instanceof ProactiveEvent)
                .map(each -> new SaidRecord(
                        each.position(), each.recordedAt().toInstant(), each.actor(), (ProactiveEvent) each.event()))
                .flatMap(record -> record.event().entries().stream().map(entry -> new CellEntry(record, entry)))
                .filter(each -> each.entry().cell() == cell)
                .filter(each -> cell.isStock()
                        ? each.entry().period() <= year
                        : each.entry().period() == year)
                .toList();
    }

    /** The agency's documents as known at a record. */
    public Registry registry(AgencyId agency, long asOf) {
        return Registry.of(events(said(agency, asOf)));
    }

    /** The fees that requests brought in during a year, as known at a record. */
    public Fees fees(AgencyId agency, int year, long asOf) {
        List<Fees.Step> steps = sql(FEES, agency, asOf)
                .query((row, n) -> new Fees.Step(
                        row.getObject("request", UUID.class),
                        row.getLong("step"),
                        row.getString("name"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("amount", Integer.class)))
                .list();
        return Fees.of(steps, year);
    }

    /** A row as it was recorded. */
    private record Said(long position, OffsetDateTime recordedAt, String actor, Event event) {}

    private static List<ProactiveEvent> events(List<Said> said) {
        return said.stream()
                .map(Said::event)
                .filter(ProactiveEvent.class::isInstance)
                .map(ProactiveEvent.class::cast)
                .toList();
    }

    private List<Said> said(AgencyId agency, long asOf) {
        return sql(SAID, agency, asOf).query((row, n) -> said(row)).list();
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("actor"),
                EventJson.CURRENT.read(row.getString("name"), row.getInt("version"), row.getString("payload")));
    }

    private StatementSpec sql(String statement, AgencyId agency, long asOf) {
        var status = projections.status(ProactiveProjection.NAME);
        if (status.state() == ProjectionStatus.State.BUILDING) {
            throw new StillBuilding(status);
        }
        return jdbc.sql(Sql.in(status.schema(), statement))
                .param("agency", agency.value())
                .param("asOf", asOf);
    }
}
