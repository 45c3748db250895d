package org.gongkai.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.query.Desk;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.ledger.LedgerProjection;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectionsTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 6);

    private final TestLog log = new TestLog();
    private final Play play = new Play(log);
    private final JdbcClient jdbc = JdbcClient.create(log.asQuery());

    @Test
    void a_missing_record_stops_the_projection_where_it_is_missing_and_nothing_after_it_counts() {
        var a = play.agency(1, "甲街道办事处");
        play.receive(a, MAY, Column.NATURAL_PERSON);
        log.skip();
        play.receive(a, MAY, Column.NATURAL_PERSON);

        var projections = projections(new LedgerProjection());
        projections.catchUp();

        var status = projections.status("ledger");
        assertThat(status.state()).isEqualTo(State.STOPPED);
        assertThat(status.position()).isEqualTo(3);
        var trouble = Objects.requireNonNull(status.trouble());
        assertThat(trouble.position()).isEqualTo(4);
        assertThat(trouble.zh()).contains("记录序号 4").contains("数据更新已停止");
        assertThat(entries(status.schema())).isEqualTo(1);
    }

    @Test
    void a_record_that_cannot_be_read_stops_the_projection_just_before_it_and_is_never_skipped() {
        var a = play.agency(1, "甲街道办事处");
        play.receive(a, MAY, Column.NATURAL_PERSON);
        log.appendUnknown("PeriodClosed", "{\"agency\":1}");
        play.receive(a, MAY, Column.NATURAL_PERSON);

        var projections = projections(new LedgerProjection());
        projections.catchUp();
        projections.catchUp();

        var status = projections.status("ledger");
        assertThat(status.state()).isEqualTo(State.STOPPED);
        assertThat(status.position()).isEqualTo(3);
        assertThat(trouble(status.schema())).contains("Record 4 could not be counted by ledger");
    }

    @Test
    void what_is_delivered_again_counts_once() {
        var a = play.agency(1, "甲街道办事处");
        for (int i = 0; i < 5; i++) {
            play.receive(a, MAY, Column.NATURAL_PERSON);
        }
        var store = new StoreFeed(jdbc);
        var stuttering = new Feed() {
            @Override
            public List<Recorded> read(long after, int limit) {
                return store.read(Math.max(0, after - 3), 4);
            }

            @Override
            public long head() {
                return store.head();
            }

            @Override
            public long lastAt(Instant instant) {
                return store.lastAt(instant);
            }
        };
        var projections = new Projections(log.asQuery(), stuttering, List.of(new LedgerProjection()));

        projections.catchUp();

        assertThat(projections.status("ledger").position()).isEqualTo(11);
        assertThat(entries(projections.status("ledger").schema())).isEqualTo(5);
    }

    @Test
    void built_anew_the_tables_are_those_that_followed_record_by_record() throws Exception {
        try (var desk = new Desk(log)) {
            var a = play.agency(1, "甲街道办事处");
            for (int i = 0; i < 7; i++) {
                var id = play.receive(a, MAY, Column.COMMERCIAL_ENTERPRISE);
                desk.catchUp();
                if (i % 2 == 0) {
                    play.reply(id, MAY, Outcome.GRANTED);
                    desk.catchUp();
                }
            }
            play.close(a, 2025, 0);
            var live = desk.catchUp().projections().status("ledger");

            var beside = desk.projections().buildBeside("ledger");

            assertThat(beside.position()).isEqualTo(live.position());
            for (String table : List.of("entry", "booked", "control", "request", "agency", "opening", "mark")) {
                assertThat(rows(beside.schema(), table)).isEqualTo(rows(live.schema(), table));
            }
            desk.projections().drop(beside.schema());
        }
    }

    @Test
    void a_new_fold_is_built_beside_the_old_and_takes_its_place_when_it_has_caught_up() {
        play.agency(1, "甲街道办事处");
        var old = projections(new Counting("count", 1));
        old.catchUp();
        var next = projections(new Counting("count", 2));
        next.catchUp();

        var before = old.status("count").schema();
        var after = next.status("count").schema();
        assertThat(after).isNotEqualTo(before);
        assertThat(live()).containsExactly(after);

        play.agency(2, "乙街道办事处");
        old.catchUp();
        assertThat(old.status("count").position())
                .as("nodes of the old version go on")
                .isEqualTo(2);
    }

    @Test
    void two_nodes_on_one_database_count_every_record_once() throws Exception {
        var a = play.agency(1, "甲街道办事处");
        var one = projections(new LedgerProjection());
        var two = projections(new LedgerProjection());
        one.start();
        two.start();
        try {
            for (int i = 0; i < 200; i++) {
                play.receive(a, MAY, Column.NATURAL_PERSON);
                (i % 2 == 0 ? one : two).wake();
            }
            assertThat(one.await(401, Duration.ofSeconds(10))).isTrue();
            assertThat(two.await(401, Duration.ofSeconds(10))).isTrue();
            assertThat(entries(one.status("ledger").schema())).isEqualTo(200);
        } finally {
            one.stop();
            two.stop();
        }
    }

    @Test
    void whoever_waits_for_a_record_is_told_at_once_when_the_projection_has_stopped() throws Exception {
        log.skip();
        play.agency(1, "甲街道办事处");
        var projections = projections(new LedgerProjection());
        projections.catchUp();

        long began = System.nanoTime();
        assertThat(projections.await(2, Duration.ofMinutes(1))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private Projections projections(Projection projection) {
        return new Projections(log.asQuery(), new StoreFeed(jdbc), List.of(projection));
    }

    private int entries(String schema) {
        return jdbc.sql("SELECT COUNT(*) FROM " + schema + ".entry")
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private String trouble(String schema) {
        return jdbc.sql("SELECT trouble FROM query.projection WHERE schema = ?")
                .param(schema)
                .query((row, n) -> row.getString(1))
                .single();
    }

    private List<String> live() {
        return jdbc.sql("SELECT schema FROM query.projection WHERE live")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> rows(String schema, String table) {
        return jdbc.sql("SELECT t::text FROM " + schema + "." + table + " AS t ORDER BY 1")
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Counts records, and nothing else. */
    private record Counting(String name, int foldVersion) implements Projection {

        @Override
        public String ddl() {
            return "CREATE TABLE counted (position bigint PRIMARY KEY)";
        }

        @Override
        public void apply(List<Recorded> batch, Connection connection) throws java.sql.SQLException {
            var positions =
                    new ArrayList<>(batch.stream().map(Recorded::position).toList());
            try (var insert = connection.prepareStatement("INSERT INTO counted SELECT * FROM unnest(?::bigint[])")) {
                insert.setArray(1, connection.createArrayOf("int8", positions.toArray()));
                insert.executeUpdate();
            }
        }
    }
}
