package org.gongkai.query.audit.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.Event;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.query.audit.LogRows;
import org.gongkai.query.audit.PayloadCheck;
import org.gongkai.query.audit.Progress;
import org.gongkai.query.audit.Remarks;
import org.gongkai.query.ledger.LedgerProjection;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.register.RegisterProjection;
import org.gongkai.query.sql.Sql;

/**
 * Reckons everything anew from the log and holds it against what is shown, entry by entry and request by request;
 * holds every
 * posting against the booking rule, and every closing against the entries up to it.
 *
 * <p>All of it sees one unchanging state of the database, whoever goes on writing meanwhile.
 */
public final class Replay {

    private static final String SHOWN = Sql.of(Replay.class, "shown.sql");

    private final DataSource database;
    private final Projections projections;
    private final Progress progress;

    /** Reads log and tables of this database; writes nothing. */
    public Replay(DataSource database, Projections projections, Progress progress) {
        this.database = database;
        this.projections = projections;
        this.progress = progress;
    }

    /**
     * Reckons anew.
     *
     * @throws SQLException when the database refuses
     */
    public Replayed run() throws SQLException {
        long begun = System.nanoTime();
        try (var connection = database.getConnection()) {
            LogRows.freeze(connection);
            var pass = new Pass(connection);
            var result = pass.run();
            connection.rollback();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            return new Replayed(
                    pass.remarks.count() == 0,
                    pass.head,
                    result.entries(),
                    result.cases(),
                    result.closings(),
                    pass.ledgerAt,
                    pass.registerAt,
                    pass.remarks.count(),
                    pass.remarks.kept(),
                    millis);
        }
    }

    private record Compared(long entries, long cases, long closings) {}

    /** One reckoning. */
    private final class Pass {

        private final Connection connection;
        private final Remarks remarks = new Remarks();
        private final String ledger = schema(LedgerProjection.NAME);
        private final String register = schema(RegisterProjection.NAME);
        private final long head;
        private final long ledgerAt;
        private final long registerAt;
        private final PeriodTimeline timeline = new PeriodTimeline();
        private final Closings closings;
        private WorkingDayCalendar calendar = WorkingDayCalendar.EMPTY;

        Pass(Connection connection) throws SQLException {
            this.connection = connection;
            this.head = LogRows.head(connection).position();
            this.ledgerAt = shown(ledger);
            this.registerAt = shown(register);
            this.closings = new Closings(connection, remarks);
        }

        private String schema(String projection) {
            var status = projections.status(projection);
            if (status.state() == State.BUILDING) {
                throw new StillBuilding(status);
            }
            var trouble = status.trouble();
            if (status.state() == State.STOPPED && trouble != null) {
                remarks.add("NOT_UPDATED", trouble.position(), trouble.zh(), trouble.en());
            }
            return status.schema();
        }

        private long shown(String schema) throws SQLException {
            try (var statement = connection.prepareStatement(SHOWN)) {
                statement.setString(1, schema);
                try (var row = statement.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0;
                }
            }
        }

        Compared run() throws SQLException {
            try (var bar = progress.begin("replay", 2 * head)) {
                long entries = inOrder(bar);
                long cases = byStream(bar);
                closings.carried().finish(remarks);
                return new Compared(entries, cases, closings.count());
            }
        }

        private long inOrder(Progress.Bar bar) throws SQLException {
            try (var entries = new EntryComparison(connection, ledger, remarks);
                    var histories = new HistoryComparison(connection, register, remarks)) {
                var payloads = new PayloadCheck(remarks);
                LogRows.inOrder(connection, head, stored -> {
                    bar.step();
                    Event event = payloads.read(stored);
                    if (stored.position() <= ledgerAt) {
                        entries.accept(
                                stored,
                                event == null
                                        ? stored.bookings()
                                        : event.posting().flat());
                    }
                    if (event instanceof RequestEvent && stored.position() <= registerAt) {
                        histories.accept(stored);
                    }
                    if (event != null) {
                        follow(stored, event);
                    }
                });
                histories.finish();
                return entries.finish();
            }
        }

        private void follow(StoredEvent stored, Event event) throws SQLException {
            timeline.accept(stored.position(), event);
            closings.accept(stored.position(), event);
            if (event instanceof CalendarAdopted adopted && stored.position() <= registerAt) {
                calendar = calendar.adopting(adopted);
            }
        }

        private long byStream(Progress.Bar bar) throws SQLException {
            try (var cases = new CaseComparison(connection, register, remarks)) {
                var rule = new Rederivation(timeline, remarks);
                var sinks = new StreamFold.Sinks(rule, cases, closings.carried(), remarks);
                var requests = new StreamFold(sinks, calendar, registerAt);
                var remedies = new StreamFold.Cases(sinks);
                var payloads = new PayloadCheck(new Remarks()); // What cannot be read was remarked upon before.
                LogRows.byStream(connection, head, stored -> {
                    bar.step();
                    switch (payloads.read(stored)) {
                        case RequestEvent event -> requests.accept(stored, event);
                        case RemedyEvent event -> remedies.accept(stored, event);
                        case null, default -> {
                            // Nothing that anything is carried forward by.
                        }
                    }
                });
                requests.finish();
                return cases.finish() + remedies.finish();
            }
        }
    }
}
