package org.gongkai.command.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.command.desk.Busy;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.command.number.Registry;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.RegisterSubmission;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.YearRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens while a year is closed: it is closed once, and each request that stands in it is carried once. */
class ClosingTest {

    private static final int YEAR = 2024;
    private static final int STANDING = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Makes the commit of a closing last, so that it can be struck. */
    private static final String SLOW_COMMIT = """
            CREATE OR REPLACE FUNCTION log.linger() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW.name = 'PeriodClosed' THEN
                    PERFORM pg_sleep(20);
                END IF;
                RETURN NEW;
            END
            $$;
            CREATE CONSTRAINT TRIGGER linger AFTER INSERT ON log.event
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION log.linger()""";

    private final LogDatabase database = LogDatabase.fresh();
    private final Registry one = new Registry(database);
    private final Registry other = new Registry(database);
    private final AgencyId agency = one.agency("南门街道办事处");
    private final ClosePeriod closing =
            new ClosePeriod(agency, YEAR, LocalDate.of(YEAR + 1, 1, 10), TableTemplate.F2021);

    @BeforeEach
    void requests_stand_in_the_year() {
        for (int n = 0; n < STANDING; n++) {
            receive(LocalDate.of(YEAR, 12, 2));
        }
    }

    @AfterEach
    void stop() throws SQLException {
        as("DROP TRIGGER IF EXISTS linger ON log.event");
        one.close();
        other.close();
    }

    private void receive(LocalDate day) {
        one.send(new RegisterSubmission(
                new RequestId(UUID.randomUUID()),
                agency,
                Channel.IN_PERSON,
                day,
                day,
                null,
                "",
                Column.NATURAL_PERSON,
                "街道预算",
                null,
                null,
                new FilingDetail(null, null, null, null, false, 1, List.of()),
                Origin.NEW,
                null,
                Circumstances.ORDINARY));
    }

    @Test
    void of_two_nodes_that_close_a_year_at_once_one_does() throws Exception {
        List<Callable<Receipt>> both = List.of(() -> one.send(closing), () -> other.send(closing));
        int refused = 0;
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Receipt> answer : nodes.invokeAll(both)) {
                refused += refused(answer);
            }
        }
        assertThat(refused).isEqualTo(1);
        assertClosedOnce();
    }

    private static int refused(Future<Receipt> answer) throws InterruptedException {
        try {
            answer.get();
            return 0;
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            RuleBroken.class, why -> assertThat(why.rule()).isSameAs(YearRule.YEAR_CLOSED_ALREADY));
            return 1;
        }
    }

    @Test
    void a_crash_before_the_commit_leaves_nothing_and_the_repeat_closes() throws Exception {
        UUID id = UUID.randomUUID();
        try (Connection blocker = database.as("postgres");
                Statement statement = blocker.createStatement();
                var node = Executors.newSingleThreadExecutor()) {
            blocker.setAutoCommit(false);
            statement.execute("SELECT FROM log.head FOR UPDATE");
            var answer = node.submit(() -> one.sendOnce(id, closing));
            strikeWhile("wait_event_type = 'Lock'");
            assertThatThrownBy(answer::get).hasCauseInstanceOf(Busy.class);
            blocker.rollback();
        }
        assertThat(count("PeriodClosed") + count("RequestCarriedForward")).isZero();
        assertThat(other.sendOnce(id, closing).repeated()).isFalse();
        assertClosedOnce();
    }

    @Test
    void a_crash_during_the_commit_leaves_nothing_and_the_repeat_closes() throws Exception {
        as(SLOW_COMMIT);
        UUID id = UUID.randomUUID();
        try (var node = Executors.newSingleThreadExecutor()) {
            var answer = node.submit(() -> one.sendOnce(id, closing));
            strikeWhile("query ILIKE 'commit%' AND state = 'active'");
            assertThatThrownBy(answer::get).hasCauseInstanceOf(Busy.class);
        }
        as("DROP TRIGGER linger ON log.event");
        assertThat(count("PeriodClosed") + count("RequestCarriedForward")).isZero();
        assertThat(other.sendOnce(id, closing).repeated()).isFalse();
        assertClosedOnce();
    }

    @Test
    void after_the_commit_a_repeat_finds_the_first_answer_on_whatever_node() throws SQLException {
        UUID id = UUID.randomUUID();
        Receipt lost = one.sendOnce(id, closing);
        Receipt again = other.sendOnce(id, closing);
        assertThat(again.repeated()).isTrue();
        assertThat(again.lastPosition()).isEqualTo(lost.lastPosition());
        assertClosedOnce();
    }

    private void assertClosedOnce() throws SQLException {
        assertThat(count("PeriodClosed")).isEqualTo(1);
        assertThat(count("RequestCarriedForward")).isEqualTo(STANDING);
        assertThat(number("SELECT count(DISTINCT aggregate) FROM log.event WHERE name = 'RequestCarriedForward'"))
                .isEqualTo(STANDING);
        assertThat(number("SELECT count(*) FROM desk.aggregate_head WHERE standing_period = " + (YEAR + 1)))
                .isEqualTo(STANDING);
    }

    private int count(String event) throws SQLException {
        return number("SELECT count(*) FROM log.event WHERE name = '" + event + "'");
    }

    private int number(String sql) throws SQLException {
        try (Connection superuser = database.as("postgres");
                var rows = superuser.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void as(String sql) throws SQLException {
        try (Connection superuser = database.as("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends the command side's connection as soon as it is seen at this. */
    private void strikeWhile(String at) throws SQLException {
        Instant until = Instant.now().plus(PATIENCE);
        String strike = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                + " WHERE usename = 'gongkai_command' AND " + at;
        while (number(strike) == 0) {
            assertThat(Instant.now()).as("nobody was seen at: " + at).isBefore(until);
        }
    }
}
