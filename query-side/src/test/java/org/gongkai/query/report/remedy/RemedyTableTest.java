package org.gongkai.query.report.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.events.ledger.Column.REVIEW;
import static org.gongkai.events.ledger.Column.SUIT_DIRECT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Control;
import org.gongkai.query.ledger.Standing;
import org.gongkai.query.ledger.Year;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Bridge;
import org.gongkai.query.report.basis.Passed;
import org.gongkai.query.report.basis.TieOutFailed;
import org.gongkai.query.report.remedy.RemedyTieOut.T4;
import org.junit.jupiter.api.Test;

/** Table 四 from its entries: what is printed, and what is not because it does not tie out. */
class RemedyTableTest {

    private static final Cells Y2024 =
            Cells.of(List.of(b(2024, Line.CASE_FILED, REVIEW, 3), b(2024, Line.PENDING, REVIEW, 3)));

    private static final Cells Y2025 = Cells.of(List.of(
            b(2025, Line.CASE_CARRIED_IN, REVIEW, 3),
            b(2025, Line.CASE_FILED, REVIEW, 2),
            b(2025, Line.UPHELD, REVIEW, 1),
            b(2025, Line.RECTIFIED, REVIEW, 2),
            b(2025, Line.OTHER_RESULT, REVIEW, 1),
            b(2025, Line.PENDING, REVIEW, 1),
            b(2025, Line.CASE_FILED, SUIT_DIRECT, 1),
            b(2025, Line.UPHELD, SUIT_DIRECT, 1)));

    private static Booking b(int year, Line line, Column column, int amount) {
        return new Booking(new AgencyId(1), year, line, column, amount);
    }

    private static Basis basis(Cells before, Cells now, boolean closed, Standing standing) {
        var books = new TreeMap<>(Map.of(2024, year(before), 2025, year(now)));
        return new Basis(2025, books, false, standing, closed ? now : null, null, Bridge.NONE);
    }

    private static Year year(Cells cells) {
        return new Year(cells, Control.NOTHING, Control.NOTHING);
    }

    @Test
    void its_fifteen_figures_stand_in_the_official_order_and_a_total_is_what_entered() {
        var table = RemedyTable.of(basis(Y2024, Y2025, true, Standing.NONE));
        assertThat(table.values())
                .hasSize(15)
                .containsEntry("REVIEW.UPHELD", 1)
                .containsEntry("REVIEW.PENDING", 1)
                .containsEntry("REVIEW.TOTAL", 5)
                .containsEntry("LITIGATION_DIRECT.TOTAL", 1)
                .containsEntry("LITIGATION_AFTER_REVIEW.TOTAL", 0);
        assertThat(table.values().keySet())
                .startsWith(
                        "REVIEW.UPHELD", "REVIEW.RECTIFIED", "REVIEW.OTHER_RESULT", "REVIEW.PENDING", "REVIEW.TOTAL")
                .endsWith("LITIGATION_AFTER_REVIEW.PENDING", "LITIGATION_AFTER_REVIEW.TOTAL");
        assertThat(table.checks()).contains(new Passed(T4.CONTINUITY, true), new Passed(T4.STANDING, false));
        var litigation = RemedyHead.ALL.stream()
                .filter(head -> head.code().equals("LITIGATION"))
                .findFirst()
                .orElseThrow();
        assertThat(table.under(litigation)).isEqualTo(1);
        assertThat(litigation.width()).isEqualTo(10);
    }

    @Test
    void while_the_year_moves_what_stands_is_pending_also_from_the_year_before() {
        var open2024 = Cells.of(List.of(b(2024, Line.CASE_FILED, REVIEW, 3)));
        var open2025 = Cells.of(List.of(b(2025, Line.CASE_FILED, REVIEW, 2), b(2025, Line.UPHELD, REVIEW, 1)));
        var table = RemedyTable.of(basis(open2024, open2025, false, new Standing(Map.of(REVIEW, 4), 0)));
        assertThat(table.at("REVIEW.PENDING")).isEqualTo(4);
        assertThat(table.at("REVIEW.TOTAL")).isEqualTo(5);
        var fewer = basis(open2024, open2025, false, new Standing(Map.of(REVIEW, 3), 0));
        fails(fewer, T4.STANDING, "REVIEW.PENDING");
    }

    @Test
    void what_was_pending_last_year_is_carried_in() {
        var lost = Cells.of(List.of(b(2024, Line.CASE_FILED, REVIEW, 2), b(2024, Line.PENDING, REVIEW, 2)));
        fails(basis(lost, Y2025, true, Standing.NONE), T4.CONTINUITY, "REVIEW");
    }

    @Test
    void a_year_whose_cases_left_more_often_than_they_came_is_not_printed() {
        var odd = Cells.of(List.of(b(2025, Line.CASE_CARRIED_IN, REVIEW, 3), b(2025, Line.UPHELD, REVIEW, 4)));
        fails(basis(Y2024, odd, true, Standing.NONE), T4.BALANCE, "REVIEW.TOTAL");
        var negative = Cells.of(List.of(b(2025, Line.UPHELD, REVIEW, -1), b(2025, Line.RECTIFIED, REVIEW, 1)));
        fails(basis(Cells.NONE, negative, true, Standing.NONE), T4.NOT_NEGATIVE, "REVIEW.UPHELD");
    }

    @Test
    void a_spoilt_total_and_a_closing_that_says_otherwise_are_noticed() {
        var basis = basis(Y2024, Y2025, true, Standing.NONE);
        var table = RemedyTable.of(basis);
        var values = new LinkedHashMap<>(table.values());
        values.put("REVIEW.TOTAL", 6);
        var spoilt = new RemedyTable(false, values, List.of());
        assertThatThrownBy(() -> RemedyTieOut.check(spoilt, basis))
                .isInstanceOf(TieOutFailed.class)
                .hasMessage("T4.SUM: CASES / REVIEW.TOTAL should be 5, found 6");
        var books = new TreeMap<>(Map.of(2024, year(Y2024), 2025, year(Y2025)));
        var other = new Basis(2025, books, false, Standing.NONE, Y2024, null, Bridge.NONE);
        fails(other, T4.CLOSING, "REVIEW.CASE_FILED");
    }

    private static void fails(Basis basis, T4 check, String column) {
        assertThatThrownBy(() -> RemedyTable.of(basis)).isInstanceOfSatisfying(TieOutFailed.class, failed -> {
            assertThat(failed.check()).isEqualTo(check);
            assertThat(failed.column()).isEqualTo(column);
        });
    }
}
