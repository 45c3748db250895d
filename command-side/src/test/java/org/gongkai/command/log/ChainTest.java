package org.gongkai.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.gongkai.events.chain.ChainVerifier;
import org.gongkai.events.chain.Digest;
import org.gongkai.events.chain.Finding.Kind;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.chain.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What SQL chains, Java verifies; and whoever goes round the program is found. */
class ChainTest {

    private static final String MANY_ROWS = """
            INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
            SELECT 'RequestReceived',
                   1 + n % 3,
                   gen_random_uuid(),
                   n,
                   n % 7,
                   DATE '1999-12-25' + n,
                   CASE n % 3 WHEN 0 THEN '{}' WHEN 1 THEN ARRAY[n % 7, 2026, 1, 1, -1]
                       ELSE ARRAY[n % 7, 2026, 1, 1, 1, n % 7, 2147483647, 40, 6, -2147483648] END,
                   json_build_object('n', n, '申请内容', repeat('征地补偿方案𠮷“附图” ', n % 40)),
                   ('{ "by" : "张三' || n || '" }')::json
              FROM generate_series(1, 1000) AS n""";

    private final LogDatabase database = LogDatabase.fresh();

    @BeforeEach
    void a_thousand_events_with_chinese_texts_and_all_kinds_of_bookings() throws SQLException {
        superuser(MANY_ROWS);
    }

    @Test
    void java_reckons_the_same_digests_and_check_codes_as_sql() throws SQLException {
        var digest = new Digest();
        try (Connection connection = database.as("gongkai_audit");
                Statement statement = connection.createStatement();
                ResultSet sql = statement.executeQuery("SELECT log.digest(e) FROM log.event AS e ORDER BY position")) {
            for (StoredEvent event : reader(connection).after(0, 2000)) {
                assertThat(sql.next()).isTrue();
                assertThat(digest.of(event)).isEqualTo(sql.getBytes(1));
            }
        }
        assertThat(verify().sound()).isTrue();
    }

    @Test
    void the_head_is_the_last_check_code_and_every_count_is_without_gaps() throws SQLException {
        try (Connection connection = database.as("gongkai_audit");
                Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("SELECT position, encode(hash, 'hex') FROM log.head")) {
            head.next();
            assertThat(head.getLong(1)).isEqualTo(verify().position()).isEqualTo(1000);
            assertThat(head.getString(2)).isEqualTo(verify().head());
        }
    }

    @Test
    void one_flipped_bit_is_found() throws SQLException {
        tamper("UPDATE log.event SET payload = replace(payload::text, '地', '圱')::json WHERE position = 401");

        assertThat(kinds()).containsExactly(Kind.ALTERED);
    }

    @Test
    void an_altered_time_booking_or_check_code_is_found() throws SQLException {
        tamper("UPDATE log.event SET bookings = '{1,2026,11,1,1}' WHERE position = 100");
        tamper("UPDATE log.event SET recorded_at = recorded_at - INTERVAL '1 microsecond' WHERE position = 200");
        tamper("UPDATE log.event SET hash = sha256(hash) WHERE position = 300");

        // The last one does not fit, and the one after it does not fit on it.
        assertThat(verify().findings()).extracting(f -> f.position()).contains(100L, 200L, 300L, 301L);
    }

    @Test
    void a_deleted_event_is_found_even_when_the_others_close_up() throws SQLException {
        tamper("DELETE FROM log.event WHERE position = 400");
        assertThat(kinds()).contains(Kind.MISSING, Kind.AGENCY_COUNT);

        tamper("UPDATE log.event SET position = position - 1 WHERE position = 401");
        assertThat(kinds()).contains(Kind.ALTERED);
    }

    @Test
    void an_inserted_event_is_found() throws SQLException {
        tamper(
                "UPDATE log.event SET position = -position - 1 WHERE position >= 500",
                "UPDATE log.event SET position = -position WHERE position < 0",
                "INSERT INTO log.event SELECT 500, recorded_at, name, version, gen_random_uuid(), sequence, 99, 1,"
                        + " occurred_on,"
                        + " bookings, payload, metadata, hash FROM log.event WHERE position = 499");

        assertThat(verify().faults()).isGreaterThanOrEqualTo(501);
    }

    @Test
    void swapped_events_are_found() throws SQLException {
        tamper(
                "UPDATE log.event SET position = 0 WHERE position = 500",
                "UPDATE log.event SET position = 500 WHERE position = 700",
                "UPDATE log.event SET position = 700 WHERE position = 0");

        assertThat(verify().findings()).extracting(f -> f.position()).contains(500L, 700L);
    }

    private List<Kind> kinds() throws SQLException {
        return verify().findings().stream().map(f -> f.kind()).toList();
    }

    private Verdict verify() throws SQLException {
        try (Connection connection = database.as("gongkai_audit");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.of(LogReader.class, "read-after.sql")
                        .replace("position > ?", "position > 0")
                        .replace("LIMIT ?", ""))) {
            var verifier = new ChainVerifier(Map.of());
            while (rows.next()) {
                verifier.accept(LogReader.stored(rows));
            }
            return verifier.verdict();
        }
    }

    private static LogReader reader(Connection connection) {
        return new LogReader(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
    }

    /** As a superuser can, who switches the trigger off. */
    private void tamper(String... statements) throws SQLException {
        superuser("ALTER TABLE log.event DISABLE TRIGGER USER");
        superuser(statements);
        superuser("ALTER TABLE log.event ENABLE TRIGGER USER");
    }

    private void superuser(String... statements) throws SQLException {
        try (Connection connection = database.as("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
