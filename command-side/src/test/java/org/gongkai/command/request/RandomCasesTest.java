package org.gongkai.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.command.request.NaiveCase.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Histories by chance, reckoned twice after every step; the seeds are fixed, so a failure comes back. */
class RandomCasesTest {

    private static final int HISTORIES = 10_000;
    private static final int STEPS = 12;
    private static final long SEED = 20_260_213;

    @Test
    void ten_thousand_random_histories_agree_with_an_independent_reckoning_after_every_step() {
        var recorded = new EnumMap<Kind, Integer>(Kind.class);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < HISTORIES && found.size() < 5; i++) {
            var random = new RandomCase(SEED + i);
            for (int step = 0; step < STEPS; step++) {
                random.step();
                String difference = difference(random);
                if (difference != null) {
                    found.add(told(SEED + i, random, difference));
                    break;
                }
            }
            random.recorded.forEach((kind, count) -> recorded.merge(kind, count, Integer::sum));
        }
        assertThat(found).isEmpty();
        assertThat(Map.copyOf(recorded))
                .hasSize(Kind.values().length)
                .allSatisfy((kind, count) -> assertThat(count).as("%s", kind).isGreaterThan(HISTORIES / 20));
    }

    /** Where the two reckonings differ; null where they agree. */
    private static @Nullable String difference(RandomCase random) {
        LocalDate due = random.naive.due(Long.MAX_VALUE);
        if (!Objects.equals(due, random.request.due())) {
            return "due " + random.request.due() + ", by the second reckoning " + due;
        }
        for (NaiveCase.Entry entry : random.naive.entries) {
            var step = Objects.requireNonNull(random.request.file().step(entry.step));
            if (entry.lawful != step.event().faults().isEmpty()) {
                return step.event() + " is " + (entry.lawful ? "lawful" : "unlawful") + " by the second reckoning";
            }
        }
        return null;
    }

    private static String told(long seed, RandomCase random, String difference) {
        var lines = new StringBuilder("seed " + seed + ": " + difference);
        random.request
                .file()
                .steps()
                .forEach(step -> lines.append("\n  ")
                        .append(step.sequence())
                        .append(step.retracted() ? " retracted " : " ")
                        .append(step.event()));
        return lines.append('\n').toString();
    }
}
