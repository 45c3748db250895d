package org.gongkai.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Control;
import org.gongkai.query.ledger.Standing;
import org.gongkai.query.ledger.Year;
import org.gongkai.query.report.TieOut.Check;
import org.gongkai.query.report.basis.Basis;
import org.gongkai.query.report.basis.Bridge;
import org.gongkai.query.report.basis.TieOutFailed;
import org.junit.jupiter.api.Test;

class AnnualTableTest {

    private static final AgencyId A = new AgencyId(1);
    private static final Column NATURAL = Column.NATURAL_PERSON;

    /** 2024: 3 in, 1 granted, 2 carried. 2025: 4 in, 2 carried in, 5 out, 1 carried. */
    private static final Year Y2024 =
            year(List.of(b(2024, Line.NEW_RECEIVED, 3), b(2024, Line.GRANTED, 1), b(2024, Line.CARRIED_FORWARD, 2)));

    private static final Year Y2025 = year(List.of(
            b(2025, Line.NEW_RECEIVED, 4),
            b(2025, Line.CARRIED_IN, 2),
            b(2025, Line.GRANTED, 2),
            b(2025, Line.OTHER_MISC, 1),
            b(2025, Line.OTHER_ABANDONED_NO_CORRECTION, 2),
            b(2025, Line.CARRIED_FORWARD, 1)));

    @Test
    void a_closed_year_prints_exactly_its_entries() {
        var table = AnnualTable.of(closed(Y2024, Y2025), TableTemplate.F2021);

        assertThat(table.provisional()).isFalse();
        assertThat(table.at("NEW_RECEIVED", "TOTAL")).isEqualTo(4);
        assertThat(table.at("CARRIED_IN", "NATURAL_PERSON")).isEqualTo(2);
        assertThat(table.at("RESULTS_TOTAL", "TOTAL")).isEqualTo(5);
        assertThat(table.at("CARRIED_FORWARD", "TOTAL")).isEqualTo(1);
        assertThat(table.rows()).hasSize(25);
        assertThat(table.rows().getFirst().values()).hasSize(7);
    }

    @Test
    void the_2019_format_adds_up_what_2021_tells_apart() {
        var table = AnnualTable.of(closed(Y2024, Y2025), TableTemplate.F2019);

        assertThat(table.at("OTHER", "TOTAL")).isEqualTo(3);
        assertThat(table.at("RESULTS_TOTAL", "TOTAL")).isEqualTo(5);
        assertThat(table.rows()).hasSize(23);
    }

    @Test
    void an_open_year_carries_forward_what_stands_and_carries_in_what_stands_in_the_years_before() {
        var before = year(List.of(b(2024, Line.NEW_RECEIVED, 3), b(2024, Line.GRANTED, 1)));
        var now = year(List.of(b(2025, Line.NEW_RECEIVED, 4), b(2025, Line.GRANTED, 3)));

        var table = AnnualTable.of(open(books(before, now), standing(3)), TableTemplate.F2021);

        assertThat(table.provisional()).isTrue();
        assertThat(table.at("CARRIED_IN", "TOTAL")).isEqualTo(2);
        assertThat(table.at("CARRIED_FORWARD", "TOTAL")).isEqualTo(3);
    }

    @Test
    void an_entry_lost_doubled_or_moved_to_another_year_disagrees_with_the_control_totals() {
        var lost = new Year(Y2025.cells(), new Control(11, 5), new Control(12, 5));
        var altered = new Year(Y2025.cells(), new Control(12, 6), new Control(12, 5));
        fails(closed(Y2024, lost), Check.CONTROL, "2025", "entries");
        fails(closed(Y2024, altered), Check.CONTROL, "2025", "checksum");
    }

    @Test
    void no_figure_is_less_than_nothing() {
        var odd = year(List.of(b(2025, Line.CARRIED_IN, 2), b(2025, Line.GRANTED, 3), b(2025, Line.OTHER_MISC, -1)));
        fails(closed(Y2024, odd), Check.NOT_NEGATIVE, "OTHER_MISC", "NATURAL_PERSON");
    }

    @Test
    void each_row_adds_up_to_its_total() {
        var basis = closed(Y2024, Y2025);
        var table = spoilt(AnnualTable.of(basis, TableTemplate.F2021), "GRANTED", "TOTAL", 3);
        fails(table, basis, "T3.COLUMN_SUM: GRANTED / TOTAL should be 2, found 3");
    }

    @Test
    void the_results_of_each_column_add_up_to_their_total() {
        var basis = closed(Y2024, Y2025);
        var table = AnnualTable.of(basis, TableTemplate.F2021);
        var spoilt = spoilt(spoilt(table, "GRANTED", "NATURAL_PERSON", 3), "GRANTED", "TOTAL", 3);
        fails(spoilt, basis, "T3.RESULTS_SUM: RESULTS_TOTAL / NATURAL_PERSON should be 6, found 5");
    }

    @Test
    void an_outcome_that_no_row_of_the_format_shows_is_noticed() {
        var basis = closed(Y2024, Y2025);
        var table = AnnualTable.of(basis, TableTemplate.F2021);
        var less = spoilt(spoilt(table, "GRANTED", "NATURAL_PERSON", 1), "GRANTED", "TOTAL", 1);
        var spoilt = spoilt(spoilt(less, "RESULTS_TOTAL", "NATURAL_PERSON", 4), "RESULTS_TOTAL", "TOTAL", 4);
        fails(spoilt, basis, "T3.RESULTS_SUM: RESULTS_TOTAL / NATURAL_PERSON should be 5, found 4");
    }

    @Test
    void one_and_two_are_three_and_four() {
        var unbalanced = year(List.of(b(2025, Line.CARRIED_IN, 2), b(2025, Line.GRANTED, 1)));
        fails(closed(Y2024, unbalanced), Check.BALANCE, "CARRIED_FORWARD", "NATURAL_PERSON");
    }

    @Test
    void two_is_four_of_the_year_before() {
        var other = year(List.of(b(2025, Line.CARRIED_IN, 3), b(2025, Line.GRANTED, 3)));
        fails(closed(Y2024, other), Check.CONTINUITY, "CARRIED_IN", "NATURAL_PERSON");
    }

    @Test
    void the_first_year_carries_in_what_the_last_report_before_the_log_carried_forward() {
        var first = year(List.of(b(2025, Line.CARRIED_IN, 2), b(2025, Line.GRANTED, 2)));
        var books = new TreeMap<>(Map.of(2025, first));
        var right = new Basis(2025, books, true, Standing.NONE, first.cells(), Map.of(NATURAL, 2), Bridge.NONE);
        var wrong = new Basis(2025, books, true, Standing.NONE, first.cells(), Map.of(NATURAL, 1), Bridge.NONE);

        assertThat(AnnualTable.of(right, TableTemplate.F2021).at("CARRIED_IN", "TOTAL"))
                .isEqualTo(2);
        fails(wrong, Check.CONTINUITY, "CARRIED_IN", "NATURAL_PERSON");
    }

    @Test
    void four_of_an_open_year_is_the_number_of_requests_that_stand_one_by_one() {
        var now = year(List.of(b(2025, Line.NEW_RECEIVED, 4), b(2025, Line.GRANTED, 3)));
        var books = new TreeMap<>(Map.of(2025, now));
        var one = new Basis(2025, books, true, standing(1), null, null, Bridge.NONE);
        var two = new Basis(2025, books, true, standing(2), null, null, Bridge.NONE);
        var odd = new Basis(2025, books, true, new Standing(Map.of(NATURAL, 1), 1), null, null, Bridge.NONE);

        assertThat(AnnualTable.of(one, TableTemplate.F2021).at("CARRIED_FORWARD", "TOTAL"))
                .isEqualTo(1);
        fails(two, Check.STANDING, "CARRIED_FORWARD", "NATURAL_PERSON");
        fails(odd, Check.STANDING, "CARRIED_FORWARD", "TOTAL");
    }

    @Test
    void a_closed_year_prints_what_its_closing_stated() {
        var stated = Cells.of(List.of(b(2025, Line.GRANTED, 1)));
        var basis = new Basis(2025, books(Y2024, Y2025), false, Standing.NONE, stated, null, Bridge.NONE);
        fails(basis, Check.CLOSING, "NEW_RECEIVED", "NATURAL_PERSON");
    }

    private static void fails(Basis basis, Check check, String line, String column) {
        assertThatThrownBy(() -> AnnualTable.of(basis, TableTemplate.F2021))
                .isInstanceOfSatisfying(TieOutFailed.class, failed -> {
                    assertThat(failed.check()).isEqualTo(check);
                    assertThat(failed.line()).isEqualTo(line);
                    assertThat(failed.column()).isEqualTo(column);
                });
    }

    private static void fails(AnnualTable table, Basis basis, String message) {
        assertThatThrownBy(() -> TieOut.check(table, basis))
                .isInstanceOf(TieOutFailed.class)
                .hasMessage(message);
    }

    private static AnnualTable spoilt(AnnualTable table, String line, String column, int figure) {
        var rows = new ArrayList<AnnualTable.Row>();
        for (AnnualTable.Row row : table.rows()) {
            var values = new LinkedHashMap<>(row.values());
            if (row.head().code().equals(line)) {
                values.put(column, figure);
            }
            rows.add(new AnnualTable.Row(row.head(), values));
        }
        return new AnnualTable(table.year(), table.template(), table.provisional(), rows, List.of());
    }

    private static Basis closed(Year before, Year now) {
        return new Basis(2025, books(before, now), false, Standing.NONE, now.cells(), null, Bridge.NONE);
    }

    private static Basis open(SortedMap<Integer, Year> books, Standing standing) {
        return new Basis(2025, books, false, standing, null, null, Bridge.NONE);
    }

    private static SortedMap<Integer, Year> books(Year before, Year now) {
        return new TreeMap<>(Map.of(2024, before, 2025, now));
    }

    private static Standing standing(int natural) {
        return new Standing(Map.of(NATURAL, natural), 0);
    }

    private static Year year(List<Booking> bookings) {
        return new Year(Cells.of(bookings), Control.NOTHING, Control.NOTHING);
    }

    private static Booking b(int year, Line line, int amount) {
        return new Booking(A, year, line, NATURAL, amount);
    }
}
