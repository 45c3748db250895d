package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.events.ledger.Column;
import org.gongkai.office.client.Answer;
import org.gongkai.office.e2e.Clerk;
import org.junit.jupiter.api.Test;

/** Three years of an office that finds out late, amends, voids and takes back, as chance has it. */
class MessyYearsTest {

    private static final int FIRST = 2022;
    private static final List<Column> SOME =
            List.of(Column.NATURAL_PERSON, Column.COMMERCIAL_ENTERPRISE, Column.RESEARCH_INSTITUTION);
    private static final int LAST = 2024;
    private static final int REQUESTS_A_YEAR = 14;
    private static final int MENDINGS_A_YEAR = 16;

    private final Random chance = new Random(20_240_115);
    private final Clerk clerk = Clerk.of("屡次更正局", FIRST);
    private final List<String> requests = new ArrayList<>();
    private final List<String> frozen = new ArrayList<>();
    private int mended;

    @Test
    void whatever_is_mended_later_the_hand_count_agrees_and_closed_years_stand() {
        for (int year = FIRST; year <= LAST; year++) {
            for (int i = 0; i < REQUESTS_A_YEAR; i++) {
                lives(year);
            }
            for (int i = 0; i < MENDINGS_A_YEAR; i++) {
                mends(year);
            }
            assertAgreed(year);
            clerk.closes(year, (year + 1) + "-02-10");
            frozen.add(clerk.octets(year, "2021"));
            assertAgreed(year);
            assertAgreed(year + 1);
        }
        assertThat(mended).isGreaterThan(MENDINGS_A_YEAR);
        for (int year = FIRST; year <= LAST; year++) {
            assertThat(clerk.octets(year, "2021")).isEqualTo(frozen.get(year - FIRST));
        }
    }

    private void assertAgreed(int year) {
        int[] years = IntStream.rangeClosed(FIRST, year).toArray();
        assertThat(NaiveCounterTest.counted(clerk, years))
                .as("%d", year)
                .isEqualTo(NaiveCounterTest.cells(clerk.table(year)));
    }

    /** Mostly of this year, sometimes of the last one, which is closed; mostly answered, sometimes only next year. */
    private void lives(int year) {
        LocalDate on = LocalDate.of(year, 12, 31).minusDays(chance.nextInt(500));
        if (on.getYear() >= FIRST) {
            String request = clerk.receives(on.toString(), column());
            requests.add(request);
            if (chance.nextInt(10) < 7) {
                clerk.grants(request, on.plusDays(chance.nextInt(40)).toString());
            }
        }
    }

    /** What does not fit is refused, which is as good. */
    private void mends(int year) {
        String request = requests.get(chance.nextInt(requests.size()));
        String on = LocalDate.of(year, 12, 31).minusDays(chance.nextInt(300)).toString();
        Answer answer = switch (chance.nextInt(6)) {
            case 0 -> clerk.tries(request, "amend-category", Map.of("to", category(), "reason", "复核"));
            case 1 -> clerk.tries(request, "amend-outcome", Map.of("to", "OTHER_MISC", "reason", "复核"));
            case 2 -> clerk.tries(request, "amend-receipt-date", Map.of("to", on, "reason", "复核"));
            case 3 -> clerk.tries(request, "void", Map.of("reason", "不是申请", "voidedOn", on));
            case 4 -> step(request, "retract-step", Map.of("reason", "并未发出"));
            default -> step(request, "amend-step-date", Map.of("to", on, "reason", "复核"));
        };
        assertThat(answer.status()).as(answer.body()).isIn(200, 409, 422);
        mended += answer.ok() ? 1 : 0;
    }

    private Column column() {
        return SOME.get(chance.nextInt(SOME.size()));
    }

    private String category() {
        return column().name();
    }

    /** On the last step, which is the reply where there is one. */
    private Answer step(String request, String command, Map<String, Object> body) {
        JsonNode events = clerk.history(request).path("events");
        var whole = new java.util.TreeMap<>(body);
        whole.put("step", events.path(events.size() - 1).path("sequence").asLong());
        return clerk.tries(request, command, whole);
    }
}
