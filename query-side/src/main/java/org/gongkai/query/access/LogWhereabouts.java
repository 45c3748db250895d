package org.gongkai.query.access;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.gongkai.access.Whereabouts;
import org.gongkai.events.AgencyId;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where things lie, as this side knows it: of requests, cases and records from the log itself, so that what was
 * registered a moment ago is known; who is above whom from the tables, which are waited for.
 */
final class LogWhereabouts implements Whereabouts {

    private static final String STREAMS = Sql.of(LogWhereabouts.class, "agencies-of-streams.sql");
    private static final String RECORD = Sql.of(LogWhereabouts.class, "agency-of-record.sql");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Tables tables;

    /** What is asked about who is above whom. */
    record Tables(Feed feed, Projections projections, Ledger ledger, AnnualLog annual) {}

    LogWhereabouts(JdbcClient jdbc, Tables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public Map<UUID, Integer> of(Collection<UUID> ids) {
        var agencies = new HashMap<UUID, Integer>();
        jdbc.sql(STREAMS).param("streams", ids.toArray(UUID[]::new)).query(row -> {
            agencies.put(row.getObject("aggregate", UUID.class), row.getInt("agency"));
        });
        return agencies;
    }

    @Override
    public OptionalInt ofRecord(long position) {
        return jdbc.sql(RECORD)
                .param("position", position)
                .query((row, n) -> OptionalInt.of(row.getInt("agency")))
                .optional()
                .orElse(OptionalInt.empty());
    }

    @Override
    public Set<Integer> above(int agency) {
        awaitTables();
        var id = new AgencyId(agency);
        var above = new HashSet<>(tables.annual().parents(id));
        tables.ledger()
                .agency(id, tables.ledger().position())
                .map(Agency::superior)
                .map(AgencyId::value)
                .ifPresent(above::add);
        return above;
    }

    /** Tables that are behind after that answer as they are: they lack the newest superiors, and open nothing. */
    private void awaitTables() {
        try {
            tables.projections().await(tables.feed().head(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
