package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.command.log.LogReader;
import org.gongkai.events.chain.ChainVerifier;
import org.gongkai.events.chain.Verdict;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.office.postgres.RunningServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A running office's log, read behind its back as the auditor may: nothing here goes through the code it checks. */
public final class Log implements AutoCloseable {

    private static final String ROLE = "gongkai_audit";

    /** What those that moved carried into a year, less what they were carried forward by before it. */
    private static final String BRIDGE = """
            SELECT e.bookings[i + 3] AS col,
                   SUM(e.bookings[i + 4] * CASE
                       WHEN e.bookings[i + 2] IN (?, ?) AND e.bookings[i + 1] = ? THEN 1
                       WHEN e.bookings[i + 2] IN (?, ?) AND e.bookings[i + 1] = ? THEN -1
                       ELSE 0 END) AS more
              FROM log.event AS e,
                   generate_series(1, COALESCE(array_length(e.bookings, 1), 0), 5) AS i
             WHERE e.agency = ?
               AND e.aggregate IN (SELECT m.aggregate
                                     FROM log.event AS m
                                    WHERE m.agency = ?
                                      AND m.name IN ('RequestTransferredIn', 'RequestTransferredOut',
                                                     'CaseTransferredIn', 'CaseTransferredOut'))
             GROUP BY 1""";

    private final SingleConnectionDataSource database;
    private final JdbcTemplate jdbc;

    private Log(SingleConnectionDataSource database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
    }

    @Override
    public void close() {
        database.destroy();
    }

    /** The log of the office that runs in this data directory. */
    public static Log of(Path data) {
        try {
            return new Log(new SingleConnectionDataSource(RunningServer.connect(data, ROLE), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many records there are: the highest position and, without gaps, the number of rows. */
    public long records() {
        return number("SELECT count(*) FROM log.event");
    }

    /** How many records an agency has. */
    long records(int agency) {
        return number("SELECT count(*) FROM log.event WHERE agency = ?", agency);
    }

    /** How many requests were ever submitted. */
    public long submissions() {
        return number("SELECT count(*) FROM log.event WHERE name = 'RequestSubmitted'");
    }

    private long number(String sql, Object... arguments) {
        Long number = jdbc.queryForObject(sql, Long.class, arguments);
        return number == null ? 0 : number;
    }

    /** The registration numbers that were given out, by agency and year, in order. */
    Map<String, List<Integer>> numbersGiven() {
        var given = new TreeMap<String, List<Integer>>();
        jdbc.query("""
                SELECT agency, payload ->> 'requestNo' AS no
                  FROM log.event
                 WHERE name IN ('RequestReceived', 'RequestTransferredIn')
                   AND payload ->> 'requestNo' IS NOT NULL
                 ORDER BY agency, no""", row -> {
            String[] parts = row.getString("no").split("-", -1);
            given.computeIfAbsent(row.getInt("agency") + "/" + parts[0], key -> new ArrayList<>())
                    .add(Integer.valueOf(parts[2]));
        });
        return given;
    }

    /** How many cases of each kind came in new in a year. */
    Map<String, Integer> filed(int agency, int year) {
        var filed = new TreeMap<String, Integer>();
        jdbc.query(
                """
                SELECT e.bookings[i + 3] AS col,
                       SUM(e.bookings[i + 4]) AS filed
                  FROM log.event AS e,
                       generate_series(1, COALESCE(array_length(e.bookings, 1), 0), 5) AS i
                 WHERE e.agency = ?
                   AND e.bookings[i + 1] = ?
                   AND e.bookings[i + 2] = ?
                 GROUP BY 1""",
                row -> {
                    filed.put(Column.of(row.getInt("col")).name(), row.getInt("filed"));
                },
                agency,
                year,
                Line.CASE_FILED.number());
        return filed;
    }

    /** By column: what those that moved carried into a year more than they were carried forward before it. */
    Map<String, Integer> bridge(int agency, int year) {
        var bridge = new TreeMap<String, Integer>();
        jdbc.query(
                BRIDGE,
                row -> {
                    bridge.put(Column.of(row.getInt("col")).name(), row.getInt("more"));
                },
                Line.CARRIED_IN.number(),
                Line.CASE_CARRIED_IN.number(),
                year,
                Line.CARRIED_FORWARD.number(),
                Line.PENDING.number(),
                year - 1,
                agency,
                agency);
        return bridge;
    }

    /** In every agency and year they are 1, 2, 3 … (条例第四十五条). */
    public void requireNumbersWithoutGaps() {
        assertThat(numbersGiven())
                .isNotEmpty()
                .allSatisfy((series, given) -> assertThat(given)
                        .as(series)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, given.size()).boxed().toList()));
    }

    /** Every check code reckoned anew. */
    public Verdict verdict() {
        return ChainVerifier.verify(new LogReader(jdbc).all(), Map.of());
    }
}
