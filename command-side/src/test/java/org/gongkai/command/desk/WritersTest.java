package org.gongkai.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.command.log.LogReader;
import org.gongkai.events.chain.ChainVerifier;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.chain.Verdict;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.request.RequestReceived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Many write at once while one reads whatever lies after the last it has seen. */
class WritersTest {

    private static final int AGENCIES = 64;

    private final LogDatabase database = LogDatabase.fresh();
    private final Office office = new Office(database);
    private final AtomicBoolean written = new AtomicBoolean();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void eight_writers_and_a_reader_lose_and_double_nothing() throws Exception {
        nothingIsLostOrDoubled(8, 2_500);
    }

    @Test
    void thirty_two_writers_and_a_reader_lose_and_double_nothing() throws Exception {
        nothingIsLostOrDoubled(32, 2_500);
    }

    @Test
    @Tag("slow")
    void eight_writers_of_100_000_events_lose_and_double_nothing() throws Exception {
        nothingIsLostOrDoubled(8, 100_000);
    }

    @Test
    @Tag("slow")
    void thirty_two_writers_of_100_000_events_lose_and_double_nothing() throws Exception {
        nothingIsLostOrDoubled(32, 100_000);
    }

    private void nothingIsLostOrDoubled(int writers, int events) throws Exception {
        List<Long> acknowledged = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers + 1)) {
            Future<Verdict> reader = threads.submit(this::readAlong);
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int seed = writer;
                work.add(() -> write(new Random(seed), events / writers));
            }
            for (Future<List<Long>> each : threads.invokeAll(work)) {
                acknowledged.addAll(each.get());
            }
            written.set(true);
            soundAndWhole(reader.get(), acknowledged);
        }
        registrationNumbersHaveNoGaps();
    }

    private void soundAndWhole(Verdict seen, List<Long> acknowledged) {
        assertThat(seen.findings()).isEmpty();
        assertThat(seen.events()).isEqualTo(seen.position()).isEqualTo(acknowledged.size());
        assertThat(acknowledged.stream().sorted().toList())
                .isEqualTo(
                        LongStream.rangeClosed(1, acknowledged.size()).boxed().toList());
        assertThat(office.jdbc().queryForObject("SELECT encode(hash, 'hex') FROM log.head", String.class))
                .isEqualTo(seen.head());
    }

    /** Submits and receives requests of all agencies, one in five refused after its number was taken. */
    private List<Long> write(Random random, int events) {
        List<Long> positions = new ArrayList<>();
        while (positions.size() < events) {
            UUID paper = UUID.randomUUID();
            positions.addAll(positions(insist(new Paper.Submit(paper, 1 + random.nextInt(AGENCIES)), paper)));
            while (random.nextInt(5) == 0) {
                refused(paper);
            }
            positions.addAll(positions(insist(new Paper.Receive(paper, false), paper)));
        }
        return positions;
    }

    private Receipt insist(Object command, UUID paper) {
        return office.insist(Office.order(command).on(paper));
    }

    private void refused(UUID paper) {
        try {
            insist(new Paper.Receive(paper, true), paper);
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessageStartingWith("refused after");
        }
    }

    private static List<Long> positions(Receipt receipt) {
        return LongStream.rangeClosed(
                        java.util.Objects.requireNonNull(receipt.firstPosition()),
                        java.util.Objects.requireNonNull(receipt.lastPosition()))
                .boxed()
                .toList();
    }

    /** The reader refuses a gap by itself; the verifier checks order, counts and chain. */
    private Verdict readAlong() throws SQLException {
        var verifier = new ChainVerifier(Map.of());
        try (Connection connection = database.as("gongkai_audit")) {
            var log = new LogReader(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
            long last = 0;
            boolean all = false;
            while (!all) {
                all = written.get();
                List<StoredEvent> next = log.after(last, 1000);
                next.forEach(verifier::accept);
                last = next.isEmpty() ? last : next.getLast().position();
                all = all && next.isEmpty();
            }
        }
        return verifier.verdict();
    }

    private void registrationNumbersHaveNoGaps() {
        Map<Integer, List<Integer>> numbers = new HashMap<>();
        office.log().all().forEachRemaining(stored -> {
            if (EventJson.CURRENT.read(stored.name(), stored.version(), stored.payload())
                    instanceof RequestReceived event) {
                numbers.computeIfAbsent(stored.agency(), agency -> new ArrayList<>())
                        .add(Integer.valueOf(event.requestNo().substring("2026-".length())));
            }
        });
        assertThat(numbers).hasSize(AGENCIES);
        numbers.values().forEach(of -> assertThat(of).isEqualTo(upTo(of.size())));
    }

    private static List<Integer> upTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }
}
