package org.gongkai.query;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.drill.Content;
import org.gongkai.query.drill.DrillDown;
import org.gongkai.query.drill.Page;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.ledger.LedgerProjection;
import org.gongkai.query.proactive.ProactiveProjection;
import org.gongkai.query.proactive.ProactiveTables;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The query side over a test log, driven by hand: nothing moves until {@link #catchUp}. */
public final class Desk implements AutoCloseable {

    private final HikariDataSource database = new HikariDataSource();
    private final Projections projections;
    private final Ledger ledger;
    private final ProactiveTables proactive;
    private final Reports reports;
    private final DrillDown drillDown;

    /** Over this log, in the year 2027. */
    public Desk(TestLog log) {
        database.setDataSource(log.asQuery());
        database.setMaximumPoolSize(4);
        var jdbc = JdbcClient.create(database);
        var feed = new StoreFeed(jdbc);
        projections = new Projections(database, feed, List.of(new LedgerProjection(), new ProactiveProjection()));
        ledger = new Ledger(jdbc, projections);
        proactive = new ProactiveTables(jdbc, projections);
        reports = new Reports(
                ledger, feed, proactive, Clock.fixed(Instant.parse("2027-03-01T00:00:00Z"), ZoneOffset.UTC));
        drillDown = new DrillDown(ledger, reports);
    }

    /** Counts all that was recorded. */
    public Desk catchUp() {
        projections.catchUp();
        return this;
    }

    /** The projections behind it. */
    public Projections projections() {
        return projections;
    }

    /** Table 二. */
    public ProactiveTables proactive() {
        return proactive;
    }

    /** The reports. */
    public Reports reports() {
        return reports;
    }

    /** The entries. */
    public Ledger ledger() {
        return ledger;
    }

    /** The table as it is now. */
    public Report report(AgencyId agency, int year) {
        return report(agency, year, "");
    }

    /** The table as of a moment. */
    public Report report(AgencyId agency, int year, String asOf) {
        return reports.report(question(agency, year, asOf, ""));
    }

    /** The table as a closing fixed it. */
    public Report revision(AgencyId agency, int year, int revision) {
        return reports.report(question(agency, year, "", String.valueOf(revision)));
    }

    /** The table in a given format. */
    public Report report(AgencyId agency, int year, TableTemplate template) {
        var parameters = new Question.Parameters(template.code(), null, null);
        return reports.report(Question.of(agency.toString(), String.valueOf(year), parameters));
    }

    /** What a cell is made of. */
    public Content drill(AgencyId agency, int year, String line, String column) {
        return drillDown.content(question(agency, year, "", ""), line, column, Page.ALL);
    }

    private static Question question(AgencyId agency, int year, String asOf, String revision) {
        var parameters = new Question.Parameters(null, asOf, revision);
        return Question.of(agency.toString(), String.valueOf(year), parameters);
    }

    @Override
    public void close() {
        database.close();
    }
}
