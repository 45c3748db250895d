package org.gongkai.query.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.gongkai.events.chain.ChainVerifier;
import org.gongkai.events.chain.Verdict;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Proves that no record was changed, dropped or put in: every check code is reckoned anew, and every typed column is
 * held
 * against the text it was copied from.
 */
public final class Verification {

    private static final String BROKEN = Sql.of(Verification.class, "broken-streams.sql");

    private final DataSource database;
    private final Progress progress;
    private volatile @Nullable Done last;

    /** Reads this database, in which it needs to read the log and nothing else. */
    public Verification(DataSource database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * A walk that was finished.
     *
     * @param at when it ended
     */
    public record Done(Instant at, Verified verified) {}

    /** The last walk that was finished since the program started; null before the first. */
    public @Nullable Done last() {
        return last;
    }

    /**
     * Walks the log as it stands now, while others may go on writing.
     *
     * @throws SQLException when the database refuses
     */
    public Verified run() throws SQLException {
        long begun = System.nanoTime();
        try (var connection = database.getConnection()) {
            LogRows.freeze(connection);
            var head = LogRows.head(connection);
            var chain = new ChainVerifier(Map.of());
            var remarks = new Remarks();
            var payloads = new PayloadCheck(remarks);
            try (var bar = progress.begin("verify", head.position())) {
                LogRows.inOrder(connection, Long.MAX_VALUE, event -> {
                    chain.accept(event);
                    payloads.check(event);
                    bar.step();
                });
            }
            Verdict verdict = chain.verdict();
            checkEnd(head, verdict, remarks);
            checkStreams(connection, remarks);
            connection.rollback();
            Verified verified = result(verdict, remarks, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            last = new Done(Instant.now(), verified);
            return verified;
        }
    }

    private static Verified result(Verdict verdict, Remarks remarks, long millis) {
        var all = new Remarks();
        all.addAll(verdict.findings().stream().map(Remark::of).toList(), verdict.faults());
        all.addAll(remarks.kept(), remarks.count());
        return new Verified(
                all.count() == 0,
                verdict.events(),
                verdict.position(),
                verdict.head(),
                all.count(),
                all.kept(),
                millis);
    }

    private static void checkEnd(LogRows.Head head, Verdict verdict, Remarks remarks) {
        if (head.position() != verdict.position()
                || (head.position() > 0 && !head.hash().equals(verdict.head()))) {
            remarks.add(
                    "CUT_OFF",
                    verdict.position(),
                    "登记的末条记录是 %d（校验码 %s），实际末条是 %d（%s）。"
                            .formatted(head.position(), head.hash(), verdict.position(), verdict.head()),
                    "The log should end with record %d (%s); it ends with %d (%s)."
                            .formatted(head.position(), head.hash(), verdict.position(), verdict.head()));
        }
    }

    private static void checkStreams(Connection connection, Remarks remarks) throws SQLException {
        try (var statement = connection.prepareStatement(BROKEN)) {
            statement.setLong(1, Long.MAX_VALUE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var stream = row.getObject("aggregate", UUID.class);
                    long events = row.getLong("events");
                    long last = row.getLong("last");
                    remarks.add(
                            "BROKEN_STREAM",
                            row.getLong("position"),
                            "%s 的记录应从 0 连续编号，共 %d 条，末号却是 %d。".formatted(stream, events, last),
                            "The %2$d records of %1$s should count from 0, but the last is number %3$d."
                                    .formatted(stream, events, last));
                }
            }
        }
    }
}
