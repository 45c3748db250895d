package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;

/** The arithmetic of table 四, done anew, and its pending cases held against the register of cases. */
final class Remedies {

    private static final List<String> RESULTS = List.of("UPHELD", "RECTIFIED", "OTHER_RESULT", "PENDING");

    /** How the table names what the ledger's columns are. */
    private static final Map<Column, String> KINDS = Map.of(
            Column.REVIEW, "REVIEW",
            Column.SUIT_DIRECT, "LITIGATION_DIRECT",
            Column.SUIT_AFTER_REVIEW, "LITIGATION_AFTER_REVIEW");

    private Remedies() {}

    /** The fifteen figures. */
    static Stream<String> codes() {
        return KINDS.values().stream()
                .flatMap(kind ->
                        Stream.concat(RESULTS.stream(), Stream.of("TOTAL")).map(each -> kind + "." + each));
    }

    static void tiesOut(ToIntFunction<String> table, int year) {
        codes().forEach(code ->
                assertThat(table.applyAsInt(code)).as("%d %s", year, code).isNotNegative());
        for (String kind : KINDS.values()) {
            int sum = RESULTS.stream()
                    .mapToInt(result -> table.applyAsInt(kind + "." + result))
                    .sum();
            assertThat(table.applyAsInt(kind + ".TOTAL"))
                    .as("sum of %d %s", year, kind)
                    .isEqualTo(sum);
        }
    }

    /** What a year counts is what was pending before and what was filed in it. */
    static void continues(
            ToIntFunction<String> before,
            ToIntFunction<String> table,
            Map<String, Integer> filed,
            Map<String, Integer> bridge) {
        KINDS.forEach((column, kind) -> assertThat(table.applyAsInt(kind + ".TOTAL"))
                .as("continuity of %s", kind)
                .isEqualTo(before.applyAsInt(kind + ".PENDING")
                        + filed.getOrDefault(column.name(), 0)
                        + bridge.getOrDefault(column.name(), 0)));
    }

    /** What is pending is concluded by nothing; what is open is pending, unless a closed year counts it as done. */
    static void check(Books books, Bureau bureau) {
        Set<String> standing = new HashSet<>();
        for (String kind : KINDS.values()) {
            String address =
                    Books.report(bureau, Integer.toString(Chance.thisYear())) + "/cells/CASES/" + kind + ".PENDING";
            standing.addAll(books.ask(address).path("requests").findValuesAsText("requestId"));
        }
        JsonNode cases = books.ask("/api/agencies/" + bureau.id() + "/cases");
        assertThat(cases).hasSize(bureau.cases.size());
        for (JsonNode each : cases) {
            boolean stands = standing.remove(each.path("caseId").asText());
            assertThat(each.hasNonNull("standingYear")).as(each.toString()).isEqualTo(stands);
            String state = each.path("state").asText();
            boolean open =
                    !each.hasNonNull("result") && !Set.of("VOIDED", "MOVED").contains(state);
            if (stands) {
                assertThat(open).as("%s is pending", each).isTrue();
            } else if (open && each.path("role").path("zh").asText().startsWith("被申请人")) {
                requireDoneInClosedYear(books, bureau, each.path("caseId").asText());
            }
        }
        assertThat(standing).as("pending and not in the register").isEmpty();
    }

    private static void requireDoneInClosedYear(Books books, Bureau bureau, String id) {
        JsonNode facts = books.ask("/api/cases/" + id);
        for (JsonNode booking : facts.path("bookings")) {
            if (Line.valueOf(booking.path("line").asText()).isOutcome()) {
                assertThat(booking.path("period").asInt()).as(facts.toString()).isLessThan(bureau.firstNeverClosed());
                return;
            }
        }
        throw new AssertionError("open, not pending and nowhere counted: " + facts);
    }
}
