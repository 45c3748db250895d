package org.gongkai.query.annual;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.events.Event;
import org.gongkai.events.period.PeriodEvent;
import org.gongkai.events.rollup.RollUpEvent;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** Keeps what was said about each year of an agency and its report, word for word. */
public final class AnnualProjection implements Projection {

    /** What it is called. */
    public static final String NAME = "annual";

    private static final String DDL = Sql.of(AnnualProjection.class, "annual.sql");
    private static final String SAID = Sql.of(AnnualProjection.class, "insert-said.sql");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String ddl() {
        return DDL;
    }

    @Override
    public int foldVersion() {
        return 2;
    }

    @Override
    public void apply(List<Recorded> batch, Connection connection) throws SQLException {
        var said = new Rows(SAID, "int8", "timestamptz", "int4", "int4", "text", "int4", "text", "text");
        for (Recorded record : batch) {
            switch (record.name()) {
                case "PeriodClosed",
                        "PeriodReopened",
                        "NoneReceivedConfirmed",
                        "ReportSignedOff",
                        "ReportSubmitted",
                        "ReportReturned",
                        "ReportAccepted",
                        "ReportPublished",
                        "MembershipDeclared",
                        "FiguresDeclared" -> add(said, record);
                default -> {} // Nothing else is needed here; its payload is not even parsed.
            }
        }
        said.write(connection);
    }

    private static void add(Rows said, Recorded record) {
        said.add(
                record.position(),
                record.recordedAt().atOffset(ZoneOffset.UTC),
                record.agency().value(),
                year(record.event()),
                record.name(),
                record.version(),
                record.payload(),
                record.metadata());
    }

    private static int year(Event event) {
        return switch (event) {
            case PeriodEvent e -> e.year();
            case RollUpEvent e -> e.year();
            default -> throw new IllegalStateException(event + " is about no year");
        };
    }
}
