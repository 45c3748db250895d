package org.gongkai.query.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentRepealed;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveEntry;
import org.gongkai.events.request.FeePaid;
import org.gongkai.query.Desk;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.problem.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProactiveTablesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private final TestLog log = new TestLog();
    private final Play play = new Play(log);
    private final AgencyId agency = play.agency(1, "江县东门街道办事处");
    private final Desk desk = new Desk(log);

    @AfterEach
    void close() {
        desk.close();
    }

    private long declare(int year, ProactiveCell cell, long amount) {
        return log.append(new FigureDeclared(
                agency,
                year,
                cell,
                amount,
                List.of(new ProactiveEntry(year, cell, amount)),
                null,
                null,
                "审批科",
                null,
                null,
                null,
                DAY));
    }

    private UUID issue(int year, int number) {
        var id = new UUID(year, number);
        var kind = DocumentKind.NORMATIVE_DOCUMENTS;
        log.append(new DocumentIssued(
                agency,
                id,
                "〔" + year + "〕" + number + "号",
                "办法",
                kind,
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 12, 30),
                List.of(new ProactiveEntry(year, kind.issued(), 1), new ProactiveEntry(year, kind.inForce(), 1)),
                false));
        return id;
    }

    private ProactiveTable table(int year) {
        return desk.catchUp().report(agency, year).proactive();
    }

    @Test
    void a_figure_is_the_sum_of_its_entries_and_leads_to_them() {
        declare(2025, ProactiveCell.LICENSING_DECISIONS, 1_954);
        declare(2025, ProactiveCell.LICENSING_DECISIONS, 11_398_889);
        declare(2024, ProactiveCell.LICENSING_DECISIONS, 7);
        assertThat(table(2025).print(ProactiveCell.LICENSING_DECISIONS)).isEqualTo("11400843");
        var entries = desk.proactive().entries(agency, 2025, ProactiveCell.LICENSING_DECISIONS, Long.MAX_VALUE);
        assertThat(entries).extracting(e -> e.entry().amount()).containsExactly(1_954L, 11_398_889L);
        assertThat(entries.getFirst().of().event()).isInstanceOf(FigureDeclared.class);
    }

    @Test
    void the_stock_runs_on_from_year_to_year_and_shows_where_it_does_not_follow() {
        var document = issue(2024, 1);
        issue(2024, 2);
        var kind = DocumentKind.NORMATIVE_DOCUMENTS;
        log.append(new DocumentRepealed(
                agency,
                document,
                DAY,
                null,
                List.of(new ProactiveEntry(2025, kind.repealed(), 1), new ProactiveEntry(2025, kind.inForce(), -1)),
                false));
        assertThat(table(2024).print(kind.inForce())).isEqualTo("2");
        assertThat(table(2025).print(kind.inForce())).isEqualTo("1");
        assertThat(table(2025).findings())
                .extracting(Remark::code)
                .contains("T2.PAST_VALIDITY")
                .doesNotContain("T2.STOCK");
        assertThat(desk.proactive().entries(agency, 2025, kind.inForce(), Long.MAX_VALUE))
                .hasSize(3);
        declare(2025, kind.inForce(), 5);
        assertThat(table(2025).findings())
                .filteredOn(r -> r.code().equals("T2.STOCK"))
                .singleElement()
                .satisfies(r -> assertThat(r.zh()).contains("应为 1 件，现为 6 件"));
    }

    @Test
    void cells_that_nobody_declared_are_printed_as_nothing_and_named() {
        declare(2025, ProactiveCell.LICENSING_DECISIONS, 0);
        assertThat(table(2025).missing())
                .contains(ProactiveCell.PENALTY_DECISIONS, ProactiveCell.DOCUMENTS_ISSUED)
                .doesNotContain(ProactiveCell.LICENSING_DECISIONS, ProactiveCell.RULES_ISSUED);
        assertThat(table(2025).print(ProactiveCell.PENALTY_DECISIONS)).isEqualTo("0");
    }

    @Test
    void the_same_facts_are_printed_in_either_format() {
        declare(2021, ProactiveCell.LICENSING_DECISIONS, 3);
        var old = desk.catchUp().report(agency, 2021, TableTemplate.F2019).proactive();
        assertThat(ProactiveJson.of(old).rows()).hasSize(8).anySatisfy(row -> {
            assertThat(row.code()).isEqualTo("ADMINISTRATIVE_LICENSING");
            assertThat(row.values()).containsKeys("ITEMS_LAST_YEAR", "ITEMS_CHANGE", "DECISIONS");
        });
        assertThat(ProactiveJson.of(table(2021)).rows()).hasSize(6);
    }

    @Test
    void a_table_as_of_a_record_does_not_know_what_came_later() {
        long first = declare(2025, ProactiveCell.CHARGES_AMOUNT_COLLECTED, 24_252_311_082L);
        declare(2025, ProactiveCell.CHARGES_AMOUNT_COLLECTED, 1);
        var then = desk.catchUp().report(agency, 2025, Long.toString(first)).proactive();
        assertThat(then.print(ProactiveCell.CHARGES_AMOUNT_COLLECTED)).isEqualTo("24252.311082");
        assertThat(table(2025).print(ProactiveCell.CHARGES_AMOUNT_COLLECTED)).isEqualTo("24252.311083");
    }

    private void closing(Map<String, Long> stated) {
        log.append(new PeriodClosed(
                agency,
                2025,
                0,
                List.of(),
                "2021",
                2025,
                log.position(),
                "00",
                new TreeMap<>(),
                LocalDate.of(2026, 1, 10),
                new TreeMap<>(stated)));
    }

    @Test
    void a_closed_table_is_what_its_closing_stated_and_is_not_printed_otherwise() {
        declare(2025, ProactiveCell.PENALTY_DECISIONS, 4);
        closing(Map.of("ADMINISTRATIVE_PENALTY.DECISIONS", 4L));
        declare(2026, ProactiveCell.PENALTY_DECISIONS, 9);
        assertThat(table(2025).print(ProactiveCell.PENALTY_DECISIONS)).isEqualTo("4");
        assertThat(table(2025).closed()).isTrue();
    }

    @Test
    void a_table_whose_entries_are_not_what_the_closing_stated_is_refused() {
        declare(2025, ProactiveCell.PENALTY_DECISIONS, 4);
        closing(Map.of("ADMINISTRATIVE_PENALTY.DECISIONS", 5L));
        assertThatThrownBy(() -> table(2025))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.type()).isEqualTo("does-not-tie-out"));
    }

    @Test
    void fees_for_information_are_a_hint_and_never_added() {
        var request = new RequestId(new UUID(3, 4));
        log.append(new FeePaid(agency, request, DAY, 50, "0001", null));
        assertThat(table(2025).fees()).isEqualTo(new Fees(0, 0, 1, 50));
        assertThat(table(2025).findings()).extracting(Remark::code).contains("T2.FEES");
        assertThat(table(2025).print(ProactiveCell.CHARGES_AMOUNT_COLLECTED)).isEqualTo("0");
        assertThat(table(2024).fees()).isEqualTo(new Fees(0, 0, 0, 0));
    }

    @Test
    void a_payment_that_was_put_right_counts_as_it_is_right() {
        var request = new UUID(3, 4);
        var paid = new Fees.Step(request, 5, "FeePaid", DAY, 50);
        var moved = new Fees.Step(request, 5, "StepDateAmended", DAY.minusYears(1), null);
        var retracted = new Fees.Step(request, 5, "StepRetracted", null, null);
        assertThat(Fees.of(List.of(paid, moved), 2025).yuan()).isZero();
        assertThat(Fees.of(List.of(paid, moved), 2024).yuan()).isEqualTo(50);
        assertThat(Fees.of(List.of(paid, retracted), 2025).cases()).isZero();
    }
}
