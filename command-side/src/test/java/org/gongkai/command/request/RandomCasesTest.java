package org.gongkai.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.command.request.NaiveCase.Kind;
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
                String difference = random.difference();
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
