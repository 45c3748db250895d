package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gongkai.office.client.Answer;
import org.junit.jupiter.api.Test;

/** Many clerks at one counter. */
class ConcurrentCommandsTest {

    private static final int CLERKS = 32;
    private static final int REPEATS = 16;

    private static final OwnOffice OFFICE = OwnOffice.shared();

    @Test
    void of_32_decisions_at_once_one_is_recorded_and_the_others_hear_that_it_was_decided() {
        String request = OFFICE.request(OFFICE.agency("并发一"), "2025-03-03");
        long before = OFFICE.log().records();
        List<Answer> answers =
                atOnce(CLERKS, i -> decide(request, OwnOffice.grant(UUID.randomUUID(), "〔2025〕" + i + "号")));
        assertThat(answers).filteredOn(Answer::ok).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.ok()).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(409);
            assertThat(answer.json().path("rule").asText()).isEqualTo("ALREADY_DECIDED");
        });
        assertThat(OFFICE.log().records()).isEqualTo(before + 1);
    }

    @Test
    void a_command_sent_16_times_at_once_happens_once_and_is_answered_alike() {
        String request = OFFICE.request(OFFICE.agency("并发二"), "2025-03-03");
        long before = OFFICE.log().records();
        String decision = OwnOffice.grant(UUID.randomUUID(), "〔2025〕1号");
        List<Answer> answers = atOnce(REPEATS, i -> decide(request, decision));
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(200));
        assertThat(answers)
                .extracting(answer -> answer.body().replace("\"repeated\":true", "\"repeated\":false"))
                .containsOnly(answers.getFirst().body().replace("\"repeated\":true", "\"repeated\":false"));
        assertThat(answers)
                .filteredOn(answer -> !answer.json().path("repeated").asBoolean())
                .hasSize(1);
        assertThat(OFFICE.log().records()).isEqualTo(before + 1);
    }

    @Test
    void an_id_used_again_for_something_else_is_refused() {
        String request = OFFICE.request(OFFICE.agency("并发三"), "2025-03-03");
        UUID id = UUID.randomUUID();
        assertThat(decide(request, OwnOffice.grant(id, "〔2025〕1号")).ok()).isTrue();
        long before = OFFICE.log().records();
        Answer other = decide(request, OwnOffice.grant(id, "〔2025〕2号"));
        assertThat(other.status()).as(other.body()).isEqualTo(422);
        assertThat(other.json().path("field").asText()).isEqualTo("commandId");
        assertThat(OFFICE.log().records()).isEqualTo(before);
    }

    @Test
    void requests_registered_at_once_are_numbered_without_a_gap_also_when_every_second_is_only_tried() {
        int agency = OFFICE.agency("并发四");
        atOnce(CLERKS, i -> OFFICE.register(agency, "2025-03-03", i % 2 == 0).required());
        assertThat(OFFICE.log().numbersGiven().get(agency + "/2025"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CLERKS / 2).boxed().toList());
    }

    private static Answer decide(String request, String body) {
        return OFFICE.post("/api/requests/" + request + "/decide", body);
    }

    /** Does it in as many threads, which all begin when the last is ready. */
    private static <T> List<T> atOnce(int threads, IntFunction<T> what) {
        var ready = new CountDownLatch(threads);
        try (ExecutorService clerks = Executors.newFixedThreadPool(threads)) {
            return IntStream.range(0, threads)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                ready.countDown();
                                awaitAll(ready);
                                return what.apply(i);
                            },
                            clerks))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static void awaitAll(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
