package org.gongkai.command.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.command.proactive.ProactiveOffice.CHARGES;
import static org.gongkai.command.proactive.ProactiveOffice.LICENCES;
import static org.gongkai.command.proactive.ProactiveOffice.correction;
import static org.gongkai.command.proactive.ProactiveOffice.figure;
import static org.gongkai.command.proactive.ProactiveOffice.month;
import static org.gongkai.command.proactive.ProactiveOffice.position;
import static org.gongkai.command.proactive.ProactiveOffice.tenThousandYuan;
import static org.gongkai.events.proactive.ProactiveCell.CHARGES_AMOUNT_COLLECTED;
import static org.gongkai.events.proactive.ProactiveCell.DOCUMENTS_IN_FORCE;
import static org.gongkai.events.proactive.ProactiveCell.LICENSING_DECISIONS;
import static org.gongkai.events.proactive.ProactiveCell.LICENSING_ITEMS_CHANGE;

import java.time.LocalDate;
import org.gongkai.events.proactive.FigureDeclared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FigureDeskTest {

    private final ProactiveOffice office = new ProactiveOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void batches_of_the_year_add_up_beyond_what_an_int_holds() {
        office.declare(2025, month(LICENCES, "2147483647", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31)));
        office.declare(2025, month(LICENCES, "1", LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
        assertThat(office.printed(2025, LICENSING_DECISIONS)).isEqualTo("2147483648");
    }

    @Test
    void money_is_given_in_yuan_or_in_ten_thousand_yuan_and_printed_to_the_digit() {
        office.declare(2025, figure(CHARGES, "242523110.82"));
        assertThat(office.printed(2025, CHARGES_AMOUNT_COLLECTED)).isEqualTo("24252.311082");
        office.declare(2024, tenThousandYuan("59237.2449"));
        assertThat(office.printed(2024, CHARGES_AMOUNT_COLLECTED)).isEqualTo("59237.2449");
    }

    @Test
    void a_correction_adds_the_difference_and_a_correction_of_it_too() {
        long first = position(office.declare(2025, figure(LICENCES, "1954")));
        var second = office.declare(2025, correction(LICENCES, "1950", first));
        assertThat(office.printed(2025, LICENSING_DECISIONS)).isEqualTo("1950");
        office.declare(2025, correction(LICENCES, "1960", position(second)));
        assertThat(office.printed(2025, LICENSING_DECISIONS)).isEqualTo("1960");
        var added = (FigureDeclared) second.events().getFirst().event();
        assertThat(added.adds().getFirst().amount()).isEqualTo(-4);
        assertThat(added.amount()).isEqualTo(1950);
    }

    @Test
    void a_closed_year_takes_corrections_only_under_a_reopening() {
        long first = position(office.declare(2024, figure(LICENCES, "10")));
        assertThat(office.close(2024).proactive()).containsEntry(LICENCES, 10L);
        office.reopen(2024);
        office.declare(2024, correction(LICENCES, "11", first));
        var again = office.close(2024);
        assertThat(again.proactive()).containsEntry(LICENCES, 11L);
        assertThat(again.revision()).isEqualTo(1);
    }

    @Test
    void a_year_that_closes_again_with_the_same_table_keeps_its_revision() {
        office.declare(2024, figure(LICENCES, "10"));
        office.close(2024);
        office.reopen(2024);
        assertThat(office.close(2024).revision()).isZero();
    }

    @Test
    void only_what_increases_or_decreases_may_be_negative() {
        office.declare(2020, figure("ADMINISTRATIVE_LICENSING.ITEMS_CHANGE", "-417"));
        assertThat(office.printed(2020, LICENSING_ITEMS_CHANGE)).isEqualTo("-417");
    }

    @Test
    void numbers_of_documents_may_be_declared_unlisted_and_the_stock_as_it_stands_at_the_end() {
        String of = "NORMATIVE_DOCUMENTS.";
        office.declare(2024, figure(of + "IN_FORCE", "66"), figure(of + "ISSUED", "8"), figure(of + "REPEALED", "26"));
        assertThat(office.printed(2024, DOCUMENTS_IN_FORCE)).isEqualTo("66");
        office.declare(2025, figure(of + "ISSUED", "2"));
        assertThat(office.printed(2025, DOCUMENTS_IN_FORCE)).isEqualTo("68");
        office.stock(2025, "70");
        assertThat(office.printed(2025, DOCUMENTS_IN_FORCE)).isEqualTo("72");
        assertThat(office.printed(2024, DOCUMENTS_IN_FORCE)).isEqualTo("66");
    }
}
