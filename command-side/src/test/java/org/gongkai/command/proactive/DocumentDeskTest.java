package org.gongkai.command.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.events.proactive.ProactiveCell.DOCUMENTS_IN_FORCE;
import static org.gongkai.events.proactive.ProactiveCell.DOCUMENTS_ISSUED;
import static org.gongkai.events.proactive.ProactiveCell.DOCUMENTS_REPEALED;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.command.agency.DeclareOpening;
import org.gongkai.command.agency.Opening;
import org.gongkai.events.proactive.DocumentVoided.What;
import org.gongkai.events.proactive.ProactiveEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentDeskTest {

    private static final LocalDate SPRING = LocalDate.of(2024, 3, 1);
    private static final LocalDate NEXT_SPRING = LocalDate.of(2025, 3, 1);

    private final ProactiveOffice office = new ProactiveOffice();

    @AfterEach
    void close() {
        office.close();
    }

    private void expect(int year, String issued, String repealed, String inForce) {
        assertThat(office.printed(year, DOCUMENTS_ISSUED)).as("issued").isEqualTo(issued);
        assertThat(office.printed(year, DOCUMENTS_REPEALED)).as("repealed").isEqualTo(repealed);
        assertThat(office.printed(year, DOCUMENTS_IN_FORCE)).as("in force").isEqualTo(inForce);
    }

    private ProactiveEvent last() {
        return (ProactiveEvent)
                office.registry.read(ProactiveEvent.streamOf(office.agency)).getLast();
    }

    @Test
    void documents_count_in_the_years_they_were_issued_and_ended_in_and_are_in_force_between() {
        UUID one = office.issue("江政规〔2024〕1号", SPRING);
        UUID two = office.issue("江政规〔2024〕2号", SPRING);
        office.repeal(one, NEXT_SPRING);
        office.lapse(two, LocalDate.of(2026, 1, 1));
        expect(2024, "2", "0", "2");
        expect(2025, "0", "1", "1");
        expect(2026, "0", "1", "0");
    }

    @Test
    void a_document_of_a_closed_year_counts_in_the_first_open_one_and_is_flagged() {
        office.issue("江政规〔2024〕1号", SPRING);
        assertThat(office.close(2024).proactive())
                .containsEntry("NORMATIVE_DOCUMENTS.ISSUED", 1L)
                .containsEntry("NORMATIVE_DOCUMENTS.IN_FORCE", 1L);
        UUID late = office.issue("江政规〔2024〕9号", SPRING);
        assertThat(last().late()).isTrue();
        expect(2024, "1", "0", "1");
        expect(2025, "1", "0", "2");
        office.repeal(late, SPRING.plusMonths(1));
        assertThat(last().late()).isTrue();
        expect(2024, "1", "0", "1");
        expect(2025, "1", "1", "1");
    }

    @Test
    void what_the_declared_stock_holds_is_not_counted_again_but_its_repeal_is() {
        office.registry.send(new DeclareOpening(office.agency, new Opening(2024, null)));
        office.stock(2024, "84");
        UUID old = office.issue("江政规〔2015〕3号", LocalDate.of(2015, 5, 1));
        expect(2024, "0", "0", "84");
        office.repeal(old, SPRING);
        expect(2024, "0", "1", "83");
        expect(2025, "0", "0", "83");
    }

    @Test
    void documents_from_before_the_first_year_are_in_force_without_being_issued_in_it() {
        office.registry.send(new DeclareOpening(office.agency, new Opening(2024, null)));
        office.issue("江政规〔2015〕3号", LocalDate.of(2015, 5, 1));
        assertThat(last().late()).isFalse();
        expect(2024, "0", "0", "1");
    }

    @Test
    void a_mistaken_document_disappears_from_years_that_are_open() {
        UUID document = office.issue("江政规〔2024〕1号", SPRING);
        office.repeal(document, NEXT_SPRING);
        office.makeVoid(document, What.DOCUMENT);
        expect(2024, "0", "0", "0");
        expect(2025, "0", "0", "0");
    }

    @Test
    void a_mistaken_document_of_a_closed_year_leaves_its_figure_and_only_the_stock_is_put_right() {
        UUID document = office.issue("江政规〔2024〕1号", SPRING);
        office.close(2024);
        office.makeVoid(document, What.DOCUMENT);
        assertThat(last().late()).isTrue();
        expect(2024, "1", "0", "1");
        expect(2025, "0", "0", "0");
    }

    @Test
    void a_mistaken_repeal_is_taken_back_alone() {
        UUID document = office.issue("江政规〔2024〕1号", SPRING);
        office.repeal(document, SPRING.plusDays(9));
        office.makeVoid(document, What.END);
        expect(2024, "1", "0", "1");
        office.repeal(document, NEXT_SPRING);
        expect(2025, "0", "1", "0");
    }

    @Test
    void under_a_reopening_a_document_counts_in_its_own_year_and_the_closing_has_a_new_revision() {
        office.issue("江政规〔2024〕1号", SPRING);
        office.close(2024);
        office.reopen(2024);
        office.issue("江政规〔2024〕2号", SPRING);
        assertThat(last().late()).isFalse();
        expect(2024, "2", "0", "2");
        assertThat(office.close(2024).revision()).isEqualTo(1);
    }
}
