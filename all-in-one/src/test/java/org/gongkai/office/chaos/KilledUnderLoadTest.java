package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.office.chaos.Clerk.Sent;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plug is pulled while eight clerks type: what was acknowledged is there, what was not can be sent again. */
class KilledUnderLoadTest {

    private static final int CLERKS = 8;

    /** Before the kill there must be something to lose. */
    private static final int ACKNOWLEDGED = 40;

    private final Path data = OwnOffice.emptyFolder("killed-");
    private final List<Sent> done = new ArrayList<>();
    private final Random random = new Random(System.nanoTime());
    private ChildOffice office = ChildOffice.start(data);

    @AfterEach
    void stop() {
        office.stop();
    }

    @Test
    void after_a_kill_9_under_load_nothing_acknowledged_is_lost() {
        survive(1);
    }

    @Test
    @Tag("slow")
    void after_ten_kills_under_load_nothing_acknowledged_is_lost() {
        survive(10);
    }

    private void survive(int rounds) {
        for (int round = 1; round <= rounds; round++) {
            List<Clerk> clerks = workUntilKilled(agency(round));
            office = ChildOffice.start(data);
            long again = sendAgain(clerks);
            requireWhole();
            System.out.println("round " + round + ": 0 lost of " + done.size() + " commands in all, " + again
                    + " without an answer sent again");
        }
    }

    private int agency(int round) {
        try (OfficeClient client = office.client()) {
            String body = "{\"name\":\"第%d次\",\"level\":\"TOWNSHIP\"}".formatted(round);
            return client.post("/api/agencies", body)
                    .required()
                    .json()
                    .path("agencyId")
                    .asInt();
        }
    }

    private List<Clerk> workUntilKilled(int agency) {
        var count = new AtomicInteger();
        List<Clerk> clerks = new ArrayList<>();
        List<CompletableFuture<Void>> work = new ArrayList<>();
        try (OfficeClient client = office.client();
                ExecutorService threads = Executors.newFixedThreadPool(CLERKS)) {
            for (int i = 0; i < CLERKS; i++) {
                var clerk = new Clerk(client, agency, count);
                clerks.add(clerk);
                work.add(CompletableFuture.runAsync(clerk, threads));
            }
            int enough = ACKNOWLEDGED + random.nextInt(10 * ACKNOWLEDGED);
            while (count.get() < enough && work.stream().noneMatch(CompletableFuture::isDone)) {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(1 + random.nextInt(2000)));
            }
            office.kill();
            work.forEach(CompletableFuture::join);
        }
        assertThat(count.get()).isGreaterThanOrEqualTo(ACKNOWLEDGED);
        return clerks;
    }

    /** How many had no answer; all are sent again. */
    private long sendAgain(List<Clerk> clerks) {
        long unanswered = 0;
        try (OfficeClient client = office.client()) {
            for (Sent sent : clerks.stream().flatMap(c -> c.sent().stream()).toList()) {
                Answer again = client.post(sent.path(), sent.body()).required();
                long position = again.json().path("position").asLong();
                if (sent.acknowledged()) {
                    assertThat(again.json().path("repeated").asBoolean())
                            .as(again.body())
                            .isTrue();
                    assertThat(position).isEqualTo(sent.position());
                } else {
                    unanswered++;
                }
                done.add(new Sent(sent.path(), sent.body(), position));
            }
        }
        return unanswered;
    }

    private void requireWhole() {
        Log log = office.log();
        assertThat(log.verdict().findings()).isEmpty();
        assertThat(log.submissions())
                .isEqualTo(done.stream()
                        .filter(s -> s.path().equals("/api/requests"))
                        .count());
        assertThat(done.stream().mapToLong(Sent::position).distinct().count()).isEqualTo(done.size());
        log.requireNumbersWithoutGaps();
    }
}
