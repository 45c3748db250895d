package org.gongkai.query.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gongkai.access.watch.Vital;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.query.PageReader;
import org.gongkai.query.TestOffice;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.log.ChainedLog;
import org.gongkai.query.projection.Projection;
import org.gongkai.query.projection.ProjectionStatus.State;
import org.gongkai.query.projection.Projections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A record that cannot be counted is told everywhere, and counted once that is mended. */
@SpringBootTest(classes = {TestOffice.class, PoisonTest.Fussy.class})
@AutoConfigureMockMvc
class PoisonTest {

    private static final ChainedLog LOG = new ChainedLog();
    private static final int RECORDS = 7;
    private static final long POISON = 5;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Projections projections;

    @Autowired
    private ProjectionMeters meters;

    @Autowired
    private LogHead head;

    @Autowired
    private Vital vital;

    @Autowired
    private Feed feed;

    @Autowired
    @Qualifier("query")
    private DataSource database;

    /** Copies positions; one record is beyond it until it is mended. */
    private record Copies(String name, long poison) implements Projection {

        @Override
        public String ddl() {
            return "CREATE TABLE copy (position bigint PRIMARY KEY)";
        }

        @Override
        public int foldVersion() {
            return 1;
        }

        @Override
        public void apply(List<Recorded> batch, Connection connection) throws SQLException {
            try (var insert = connection.prepareStatement("INSERT INTO copy VALUES (?)")) {
                for (Recorded record : batch) {
                    if (record.position() == poison) {
                        throw new IllegalStateException("no way to count this");
                    }
                    insert.setLong(1, record.position());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Fussy {

        @Bean
        Projection copies() {
            return new Copies("copies", POISON);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", ((PGSimpleDataSource) LOG.as("gongkai_query"))::getURL);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    @BeforeAll
    static void record() {
        LOG.append(IntStream.rangeClosed(1, RECORDS)
                .mapToObj(n -> new AgencyRegistered(
                        new AgencyId(n), "街道" + n, AgencyLevel.SUBDISTRICT_OFFICE, null, LocalDate.of(2026, 1, 1)))
                .toList());
    }

    @BeforeEach
    void counted() throws InterruptedException {
        assertThat(projections.await(RECORDS, Duration.ofSeconds(30))).isFalse();
    }

    private static double gauge(MeterRegistry registry, String projection, String name) {
        return registry.get("gongkai.projection." + name)
                .tag("projection", projection)
                .gauge()
                .value();
    }

    @Test
    void the_page_and_programs_hear_of_it_with_what_to_do() {
        var worries = PageReader.administrator(mvc).get("/status").select("#worries + ul");
        assertThat(worries.text()).contains("停止更新", "记录序号 " + POISON + " 无法计入", "重新启动");
        assertThat(mvc.get()
                        .uri("/api/status")
                        .principal(PageReader.administrator(mvc).who()))
                .bodyText()
                .contains("UPDATE_STOPPED", "no way to count this (command 00000000-0000-0000-0000-000000000000)");
    }

    @Test
    void it_is_a_metric_and_the_node_stays_ready() {
        var registry = new SimpleMeterRegistry();
        meters.bindTo(registry);
        assertThat(gauge(registry, "copies", "stopped")).isEqualTo(1);
        assertThat(gauge(registry, "copies", "position")).isEqualTo(POISON - 1);
        assertThat(gauge(registry, "copies", "lag.records")).isEqualTo(RECORDS - POISON + 1);
        assertThat(gauge(registry, "copies", "lag.seconds")).isPositive();
        assertThat(gauge(registry, "ledger", "stopped")).isZero();
        assertThat(vital.now().ready()).isTrue();
        assertThat(vital.now().told().toString()).contains("state=STOPPED, position=4, behind=3");
    }

    @Test
    void after_the_mend_it_goes_on_where_it_stopped_and_nothing_was_skipped() {
        var stopped = new Projections(database, feed, List.of(new Copies("mended", POISON)));
        stopped.catchUp();
        assertThat(stopped.status("mended").state()).isEqualTo(State.STOPPED);
        var mended = new Projections(database, feed, List.of(new Copies("mended", 0)));
        mended.catchUp();
        var status = mended.status("mended");
        assertThat(JdbcClient.create(database)
                        .sql("SELECT position FROM %s.copy ORDER BY position".formatted(status.schema()))
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        var registry = new SimpleMeterRegistry();
        new ProjectionMeters(mended, head, Clock.systemUTC()).bindTo(registry);
        assertThat(gauge(registry, "mended", "stopped")).isZero();
        assertThat(gauge(registry, "mended", "lag.records")).isZero();
        assertThat(registry.get("gongkai.projection.applied.records")
                        .functionCounter()
                        .count())
                .isEqualTo(RECORDS - POISON + 1);
    }
}
