package org.gongkai.command.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.OfficeRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Many at once, some of whom give their number back. */
class ManyTakersTest {

    private static final Registry REGISTRY = new Registry();
    private static final int THREADS = 32;
    private static final int TAKERS = 400;

    @AfterAll
    static void close() {
        REGISTRY.close();
    }

    @Test
    void each_number_from_1_is_given_once_though_every_fifth_is_given_back() throws Exception {
        AgencyId agency = REGISTRY.agency("东门街道办事处");
        REGISTRY.send(
                new ReserveNumbers(agency, "REQUEST", Registry.YEAR, 51, 60, "纸质登记表"), AgencyEvent.streamOf(agency));
        List<String> given = all(IntStream.range(0, TAKERS)
                .mapToObj(n -> (Callable<Optional<String>>) () -> take(agency, n % 5 == 0))
                .toList());
        int kept = TAKERS - TAKERS / 5;
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, kept + 10)
                        .filter(n -> n < 51 || n > 60)
                        .mapToObj("2026-依申请-%04d"::formatted)
                        .toList());
    }

    private static Optional<String> take(AgencyId agency, boolean refused) {
        try {
            return Optional.of(
                    Registry.number(REGISTRY.send(new Registry.Take(agency, "REQUEST", null, false, refused))));
        } catch (IllegalArgumentException givenBack) {
            return Optional.empty();
        }
    }

    @Test
    void of_many_who_use_one_reserved_number_one_gets_it() throws Exception {
        AgencyId agency = REGISTRY.agency("西门街道办事处");
        REGISTRY.send(
                new ReserveNumbers(agency, "REQUEST", Registry.YEAR, 1, 9, "纸质登记表"), AgencyEvent.streamOf(agency));
        List<String> given = all(IntStream.range(0, THREADS)
                .mapToObj(n -> (Callable<Optional<String>>) () -> useTheFifth(agency))
                .toList());
        assertThat(given).containsExactly("2026-依申请-0005");
    }

    private static Optional<String> useTheFifth(AgencyId agency) {
        try {
            return Optional.of(REGISTRY.take(agency, "REQUEST", "5"));
        } catch (RuleBroken taken) {
            assertThat(taken.rule()).isSameAs(OfficeRule.NUMBER_TAKEN);
            return Optional.empty();
        }
    }

    private static List<String> all(List<Callable<Optional<String>>> work) throws Exception {
        var given = new ArrayList<String>();
        try (ExecutorService takers = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Optional<String>> each : takers.invokeAll(work)) {
                each.get().ifPresent(given::add);
            }
        }
        return given;
    }
}
