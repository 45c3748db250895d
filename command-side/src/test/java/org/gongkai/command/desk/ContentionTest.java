package org.gongkai.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.command.log.SqlState;
import org.gongkai.events.chain.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when commands meet. */
class ContentionTest {

    private final LogDatabase database = LogDatabase.fresh();
    private final Office office = new Office(database);
    private final UUID paper = UUID.randomUUID();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoever_waits_too_long_for_the_log_is_told_to_try_again_and_can() throws SQLException {
        waitsFor("SELECT FROM log.head FOR UPDATE", Office.order(new Paper.Submit(paper, 1)));
    }

    @Test
    void whoever_waits_too_long_for_a_stream_is_told_to_try_again_and_can() throws SQLException {
        office.send(new Paper.Submit(paper, 1));

        waitsFor(
                "SELECT FROM desk.aggregate_head FOR UPDATE",
                Office.order(new Paper.Receive(paper, false)).on(paper));
    }

    private void waitsFor(String lock, Order order) throws SQLException {
        try (Connection other = database.as("postgres");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(lock);
            assertThatThrownBy(() -> office.desk().execute(order))
                    .isInstanceOf(Busy.class)
                    .satisfies(busy -> assertThat(SqlState.of(busy)).isEqualTo(SqlState.LOCK_TIMEOUT));
            other.rollback();
        }
        assertThat(office.desk().execute(order).repeated()).isFalse();
    }

    @Test
    void a_stream_changed_behind_the_lock_is_decided_anew() throws SQLException {
        office.send(new Paper.Submit(paper, 1));
        // No stream is named, so nothing is locked beforehand, and the other commits between reading and appending.
        try (var twice = Executors.newFixedThreadPool(8)) {
            List<Future<Receipt>> all = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                all.add(twice.submit(() -> office.send(new Paper.Receive(paper, false))));
            }
            long done = all.stream().filter(ContentionTest::succeeded).count();

            assertThat(done).isPositive();
            assertThat(office.log().stream(paper, 0)).hasSize((int) done + 1);
        }
    }

    private static boolean succeeded(Future<Receipt> receipt) {
        try {
            return receipt.get().lastPosition() != null;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(Busy.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_command_sent_twice_at_once_is_carried_out_once() throws Exception {
        Order order = Office.order(new Paper.Hand(paper, 1));
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Future<Receipt>> all = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                all.add(senders.submit(() -> office.desk().execute(order)));
            }
            int first = 0;
            for (Future<Receipt> receipt : all) {
                first += receipt.get().repeated() ? 0 : 1;
                assertThat(receipt.get().lastPosition()).isEqualTo(2);
            }
            assertThat(first).isEqualTo(1);
        }
    }

    @Test
    void time_never_runs_backwards_in_the_log() throws SQLException {
        office.send(new Paper.Submit(paper, 1));
        Instant ahead = Instant.parse("2099-01-01T00:00:00Z");
        try (Connection superuser = database.as("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("UPDATE log.head SET recorded_at = '2099-01-01T00:00:00Z'");
        }

        office.send(new Paper.Hand(UUID.randomUUID(), 1));

        assertThat(office.log().after(1, 10))
                .extracting(StoredEvent::recordedAt)
                .containsExactly(ahead, ahead);
    }

    @Test
    void every_connection_reads_what_is_committed_and_does_not_wait_for_ever() {
        assertThat(setting("transaction_isolation")).isEqualTo("read committed");
        assertThat(setting("lock_timeout")).isEqualTo("2s");
        assertThat(setting("statement_timeout")).isEqualTo("1min");
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("10s");
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("role")).isEqualTo("none");
        assertThat(office.jdbc().queryForObject("SELECT current_user", String.class))
                .isEqualTo("gongkai_command");
    }

    @Test
    void whoever_loses_the_connection_is_told_to_try_again_and_nothing_is_lost_or_doubled() {
        Order order = Office.order(new Paper.Hand(paper, 1));
        office.beforeDeciding(() -> {
            try (Connection superuser = database.as("postgres");
                    Statement statement = superuser.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE usename = 'gongkai_command' AND state = 'idle in transaction'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThatThrownBy(() -> office.desk().execute(order)).isInstanceOf(Busy.class);

        office.beforeDeciding(() -> {});
        assertThat(office.insist(order).repeated()).isFalse();
        assertThat(office.log().after(0, 10)).hasSize(2);
    }

    private String setting(String name) {
        return String.valueOf(office.jdbc().queryForObject("SELECT current_setting(?)", String.class, name));
    }
}
