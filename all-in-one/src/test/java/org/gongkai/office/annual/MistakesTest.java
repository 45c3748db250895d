package org.gongkai.office.annual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/**
 * What is found out too late or was recorded wrongly: each case while its year is open, and after its figures were
 * fixed. Rows of domain §3.6, see {@code docs/ledger.md}.
 */
class MistakesTest {

    private static final Map<String, Integer> ONE_GRANTED = Map.of("NEW_RECEIVED", 1, "GRANTED", 1, "RESULTS_TOTAL", 1);
    private static final Map<String, Integer> ONE_CARRIED = Map.of("NEW_RECEIVED", 1, "CARRIED_FORWARD", 1);

    private final Clerk clerk = Clerk.of("更正街道办事处", 2024);

    private void close() {
        clerk.closes(2024, "2025-01-20");
    }

    private String granted(String received, String made) {
        String request = clerk.receives(received);
        clerk.grants(request, made);
        return request;
    }

    private String posted(String on, String arrivedOn) {
        var letter = clerk.handedIn(on);
        letter.put("channel", "POST_SIGNED");
        letter.put("arrivedOn", arrivedOn);
        return RunningOffice.get()
                .post("/api/requests", letter)
                .path("requestId")
                .asText();
    }

    private JsonNode amend(String request, String what, String to) {
        return clerk.takes(request, what, Map.of("to", to, "reason", "复核"));
    }

    private int at(int year, String row, Column column) {
        for (JsonNode each : clerk.table(year).path("tables").path("T3").path("rows")) {
            if (each.path("code").asText().equals(row)) {
                return each.path("values").path(column.name()).asInt();
            }
        }
        throw new AssertionError("no row " + row);
    }

    @Test
    void a_request_logged_late_counts_in_its_own_year_while_that_is_open() {
        clerk.receives("2025-02-03");
        clerk.receives("2024-12-24");
        assertThat(clerk.figures(2024)).isEqualTo(ONE_CARRIED);
    }

    @Test
    void a_request_logged_after_its_year_was_fixed_counts_in_the_open_year_and_says_so() {
        close();
        String request = clerk.receives("2024-12-24");
        assertThat(clerk.figures(2024)).isEmpty();
        assertThat(clerk.figures(2025)).isEqualTo(ONE_CARRIED);
        JsonNode facts = clerk.facts(request);
        assertThat(facts.path("lateLogged").asBoolean()).isTrue();
        assertThat(facts.path("receivedOn").asText()).isEqualTo("2024-12-24");
        assertThat(facts.path("due").asText()).isEqualTo("2025-01-22");
    }

    @Test
    void a_reply_logged_late_counts_by_its_date_while_that_year_is_open() {
        granted("2024-12-02", "2024-12-30");
        assertThat(clerk.figures(2024)).isEqualTo(ONE_GRANTED);
    }

    @Test
    void a_reply_logged_after_its_year_was_fixed_counts_in_the_open_year() {
        String request = clerk.receives("2024-12-02");
        close();
        clerk.grants(request, "2024-12-30");
        assertThat(clerk.figures(2024)).isEqualTo(ONE_CARRIED);
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("CARRIED_IN", 1, "GRANTED", 1, "RESULTS_TOTAL", 1));
    }

    @Test
    void a_wrong_outcome_is_replaced_while_its_year_is_open() {
        String request = granted("2024-06-03", "2024-06-20");
        amend(request, "amend-outcome", "UNAVAILABLE_NOT_HELD");
        assertThat(clerk.figures(2024))
                .isEqualTo(Map.of("NEW_RECEIVED", 1, "UNAVAILABLE_NOT_HELD", 1, "RESULTS_TOTAL", 1));
    }

    @Test
    void a_wrong_outcome_stays_in_the_published_year() {
        String request = granted("2024-06-03", "2024-06-20");
        close();
        amend(request, "amend-outcome", "UNAVAILABLE_NOT_HELD");
        assertThat(clerk.figures(2024)).isEqualTo(ONE_GRANTED);
        assertThat(clerk.figures(2025)).isEmpty();
    }

    @Test
    void a_wrong_day_of_receipt_within_the_year_changes_no_figure_open_or_fixed() {
        String request = granted("2024-06-03", "2024-06-20");
        amend(request, "amend-receipt-date", "2024-06-04");
        assertThat(clerk.figures(2024)).isEqualTo(ONE_GRANTED);
        close();
        amend(request, "amend-receipt-date", "2024-06-05");
        assertThat(clerk.figures(2024)).isEqualTo(ONE_GRANTED);
        assertThat(clerk.facts(request).path("receivedOn").asText()).isEqualTo("2024-06-05");
    }

    @Test
    void a_wrong_day_of_receipt_across_years_moves_the_request_while_both_are_open() {
        String request = posted("2024-12-28", "2025-01-03");
        amend(request, "amend-receipt-date", "2024-12-31");
        assertThat(clerk.figures(2024)).isEqualTo(ONE_CARRIED);
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("CARRIED_IN", 1, "CARRIED_FORWARD", 1));
    }

    @Test
    void a_wrong_day_of_receipt_across_a_fixed_year_moves_nothing_and_is_flagged() {
        close();
        String request = posted("2024-12-28", "2025-01-03");
        amend(request, "amend-receipt-date", "2024-12-31");
        assertThat(clerk.figures(2024)).isEmpty();
        assertThat(clerk.figures(2025)).isEqualTo(ONE_CARRIED);
        assertThat(clerk.facts(request).path("lateLogged").asBoolean()).isTrue();
    }

    @Test
    void a_wrong_category_moves_the_column_while_its_year_is_open() {
        String request = granted("2024-06-03", "2024-06-20");
        amend(request, "amend-category", "COMMERCIAL_ENTERPRISE");
        assertThat(at(2024, "GRANTED", Column.COMMERCIAL_ENTERPRISE)).isEqualTo(1);
        assertThat(at(2024, "GRANTED", Column.NATURAL_PERSON)).isZero();
    }

    @Test
    void once_fixed_the_column_stays_for_good_whatever_the_applicant_becomes() {
        String request = clerk.receives("2024-12-02");
        close();
        amend(request, "amend-category", "COMMERCIAL_ENTERPRISE");
        clerk.grants(request, "2025-01-24");
        assertThat(at(2024, "CARRIED_FORWARD", Column.NATURAL_PERSON)).isEqualTo(1);
        assertThat(at(2025, "GRANTED", Column.NATURAL_PERSON)).isEqualTo(1);
        assertThat(clerk.facts(request).path("category").path("code").asText("")
                        + clerk.facts(request).path("category").asText(""))
                .contains("COMMERCIAL_ENTERPRISE");
    }

    @Test
    void a_registration_made_by_mistake_disappears_while_its_year_is_open() {
        String request = clerk.receives("2024-06-03");
        clerk.takes(request, "void", Map.of("reason", "重复登记"));
        assertThat(clerk.figures(2024)).isEmpty();
    }

    @Test
    void a_registration_made_by_mistake_that_was_carried_forward_leaves_by_an_outcome_of_the_open_year() {
        String request = clerk.receives("2024-12-02");
        close();
        clerk.takes(request, "void", Map.of("reason", "登记到错误机关", "voidedOn", "2025-02-10"));
        assertThat(clerk.figures(2024)).isEqualTo(ONE_CARRIED);
        assertThat(clerk.figures(2025)).isEqualTo(Map.of("CARRIED_IN", 1, "OTHER_MISC", 1, "RESULTS_TOTAL", 1));
    }

    @Test
    void a_registration_made_by_mistake_that_was_counted_as_answered_is_noted_only() {
        String request = granted("2024-06-03", "2024-06-20");
        close();
        clerk.takes(request, "void", Map.of("reason", "不是申请"));
        assertThat(clerk.figures(2024)).isEqualTo(ONE_GRANTED);
        assertThat(clerk.figures(2025)).isEmpty();
    }
}
