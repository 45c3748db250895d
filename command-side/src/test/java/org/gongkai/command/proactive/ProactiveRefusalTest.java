package org.gongkai.command.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.command.proactive.ProactiveOffice.CHARGES;
import static org.gongkai.command.proactive.ProactiveOffice.LICENCES;
import static org.gongkai.command.proactive.ProactiveOffice.correction;
import static org.gongkai.command.proactive.ProactiveOffice.figure;
import static org.gongkai.command.proactive.ProactiveOffice.month;
import static org.gongkai.command.proactive.ProactiveOffice.position;
import static org.gongkai.command.proactive.ProactiveOffice.tenThousandYuan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.command.proactive.ProactiveCommand.DeclareFigures;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentVoided.What;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.ProactiveRule;
import org.gongkai.rule.chapter.RecordRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What table 二 refuses, and that nothing of a refused batch is kept. */
class ProactiveRefusalTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private final ProactiveOffice office = new ProactiveOffice();

    @AfterEach
    void close() {
        office.close();
    }

    private void refused(Rule rule, ThrowingCallable what, String... naming) {
        int before = kept();
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(RuleBroken.class, e -> {
                    assertThat(e.rule()).isSameAs(rule);
                    assertThat(e.sentences()).noneMatch(s -> s.contains("null") || s.contains("{"));
                })
                .satisfies(e -> assertThat(List.of(naming))
                        .allSatisfy(n -> assertThat(e).hasMessageContaining(n)));
        assertThat(kept()).isEqualTo(before);
    }

    private int kept() {
        return office.registry.read(ProactiveEvent.streamOf(office.agency)).size();
    }

    @Test
    void offices_below_the_city_make_no_rules_but_may_say_that_they_made_none() {
        AgencyId street = office.registry.agency("东门街道办事处");
        AgencyId county = office.registry.agency("江县人民政府", AgencyLevel.COUNTY);
        refused(
                ProactiveRule.RULES_BEYOND_POWER,
                () -> office.issue(street, DocumentKind.RULES, "第1号", DAY),
                "sub-district office");
        refused(
                ProactiveRule.RULES_BEYOND_POWER,
                () -> office.send(declared(county, figure("RULES.ISSUED", "1"))),
                "county");
        office.send(declared(county, figure("RULES.ISSUED", "0")));
        office.issue(office.agency, DocumentKind.RULES, "第1号", DAY);
    }

    private static DeclareFigures declared(AgencyId agency, ProactiveCommand.Figure figure) {
        return new DeclareFigures(agency, 2025, List.of(figure), Circumstances.ORDINARY);
    }

    @Test
    void a_number_is_entered_once_until_its_record_is_void() {
        UUID one = office.issue("江政规〔2025〕1号", DAY);
        refused(
                ProactiveRule.DOCUMENT_NUMBER_TAKEN,
                () -> office.issue("江政规〔2025〕1号", DAY.plusDays(1)),
                "江政规〔2025〕1号",
                "2025-03-01");
        office.makeVoid(one, What.DOCUMENT);
        office.issue("江政规〔2025〕1号", DAY.plusDays(1));
    }

    @Test
    void a_document_ends_once_after_it_began_and_not_in_the_future() {
        UUID one = office.issue("江政规〔2025〕1号", DAY);
        refused(ProactiveRule.DOCUMENT_ENDS_AFTER_ISSUE, () -> office.repeal(one, DAY.minusDays(1)), "2025-02-28");
        refused(RecordRule.DATE_IN_FUTURE, () -> office.repeal(one, LocalDate.of(2999, 1, 1)), "2999");
        refused(RecordRule.DATE_IN_FUTURE, () -> office.issue("江政规〔2999〕1号", LocalDate.of(2999, 1, 1)), "2999");
        refused(ProactiveRule.DOCUMENT_NOT_ENDED, () -> office.makeVoid(one, What.END), "江政规〔2025〕1号");
        office.repeal(one, DAY);
        refused(ProactiveRule.DOCUMENT_ENDED, () -> office.lapse(one, DAY.plusDays(1)), "2025-03-01");
        office.makeVoid(one, What.DOCUMENT);
        refused(ProactiveRule.DOCUMENT_IS_VOID, () -> office.repeal(one, DAY), "江政规〔2025〕1号");
        var nobody = new UUID(1, 2);
        refused(ProactiveRule.DOCUMENT_UNKNOWN, () -> office.repeal(nobody, DAY), nobody.toString());
    }

    @Test
    void a_cell_that_no_format_has_takes_nothing() {
        refused(
                ProactiveRule.PROACTIVE_CELL_UNKNOWN,
                () -> office.declare(2025, figure(LICENCES, "3"), figure("RULES.DECISIONS", "1")),
                "RULES.DECISIONS");
    }

    @Test
    void a_closed_year_and_one_that_has_not_begun_take_no_figures() {
        office.close(2024);
        refused(ProactiveRule.PROACTIVE_YEAR_CLOSED, () -> office.declare(2024, figure(LICENCES, "3")), "2024");
        refused(ProactiveRule.PROACTIVE_YEAR_CLOSED, () -> office.stock(2023, "3"), "2023");
        refused(ProactiveRule.PROACTIVE_YEAR_AHEAD, () -> office.declare(2998, figure(LICENCES, "3")), "2998");
    }

    @Test
    void an_agency_nobody_registered_has_no_table() {
        refused(RecordRule.AGENCY_UNKNOWN, () -> office.send(declared(new AgencyId(999), figure(LICENCES, "1"))));
    }

    @Test
    void nothing_that_is_counted_is_less_than_nothing() {
        refused(ProactiveRule.FIGURE_NOT_NEGATIVE, () -> office.declare(2025, figure(LICENCES, "-1")), "-1");
        UUID one = office.issue("江政规〔2015〕1号", LocalDate.of(2015, 3, 1));
        office.stock(2025, "0");
        refused(
                ProactiveRule.FIGURE_NOT_NEGATIVE,
                () -> office.declare(2025, figure("NORMATIVE_DOCUMENTS.REPEALED", "1")),
                "In force");
        refused(ProactiveRule.FIGURE_NOT_NEGATIVE, () -> office.repeal(one, DAY), "In force");
        refused(
                ProactiveRule.FIGURE_NOT_NEGATIVE,
                () -> office.declare(
                        2025, figure("NORMATIVE_DOCUMENTS.ISSUED", "5"), figure("NORMATIVE_DOCUMENTS.IN_FORCE", "3")),
                "-2");
    }

    @Test
    void nothing_is_rounded() {
        refused(ProactiveRule.FIGURE_TOO_FINE, () -> office.declare(2025, figure(LICENCES, "1.5")), "1.5");
        refused(ProactiveRule.FIGURE_TOO_FINE, () -> office.declare(2025, figure(CHARGES, "1.005")), "yuan", "2");
        refused(ProactiveRule.FIGURE_TOO_FINE, () -> office.declare(2025, tenThousandYuan("1.0000001")), "6");
        refused(ProactiveRule.FIGURE_TOO_LARGE, () -> office.declare(2025, figure(LICENCES, "1E+12")), "12");
        refused(ProactiveRule.FIGURE_TOO_LARGE, () -> office.declare(2025, figure(LICENCES, "1E+999999999")), "12");
    }

    @Test
    void a_figure_covers_days_of_its_year_once_for_each_source() {
        refused(
                ProactiveRule.FIGURE_SPAN_IN_YEAR,
                () -> office.declare(2025, month(LICENCES, "3", DAY.minusYears(1), DAY)),
                "2024-03-01");
        refused(ProactiveRule.FIGURE_SPAN_IN_YEAR, () -> office.declare(2025, month(LICENCES, "3", DAY, null)));
        office.declare(2025, month(LICENCES, "3", DAY, DAY.plusDays(30)));
        refused(ProactiveRule.FIGURE_DECLARED_ALREADY, () -> office.declare(2025, figure(LICENCES, "3")), "市行政审批局");
        refused(
                ProactiveRule.FIGURE_DECLARED_ALREADY,
                () -> office.declare(2024, figure(LICENCES, "3"), figure(LICENCES, "3")));
    }

    @Test
    void a_correction_names_a_declaration_of_its_own_cell_and_year() {
        long first = position(office.declare(2025, figure(LICENCES, "3")));
        refused(
                ProactiveRule.FIGURE_CORRECTS_NOTHING,
                () -> office.declare(2024, correction(LICENCES, "4", first)),
                Long.toString(first));
        refused(
                ProactiveRule.FIGURE_CORRECTS_NOTHING,
                () -> office.declare(2025, correction("NORMATIVE_DOCUMENTS.IN_FORCE", "4", first)));
    }
}
