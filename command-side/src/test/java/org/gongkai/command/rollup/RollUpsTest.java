package org.gongkai.command.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.command.body.BadField;
import org.gongkai.command.number.Registry;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.events.rollup.Provenance;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.ReportRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What sums are made of, and what declared figures are put to before they are taken over. */
class RollUpsTest {

    private static final Registry REGISTRY = new Registry();
    private static final int YEAR = 2024;

    private final AgencyId city = REGISTRY.agency("某市人民政府");
    private final AgencyId county = REGISTRY.agency("某县人民政府");
    private final AgencyId street = REGISTRY.agency("北门街道办事处");

    @AfterAll
    static void stop() {
        REGISTRY.close();
    }

    private static void members(AgencyId parent, Member... members) {
        REGISTRY.send(new DeclareMembers(parent, YEAR, List.of(members)));
    }

    private static Member own(AgencyId agency) {
        return new Member(agency, MemberKind.DERIVED);
    }

    private static Member sum(AgencyId agency) {
        return new Member(agency, MemberKind.ROLL_UP);
    }

    private static void refused(Rule rule, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, why -> assertThat(why.rule()).isSameAs(rule));
    }

    @Test
    void the_own_report_of_a_government_and_the_sum_over_those_below_it_are_two_things() {
        members(county, own(county), own(street));
        members(city, own(city), sum(county));
    }

    @Test
    void a_report_is_added_up_once() {
        refused(ReportRule.MEMBER_LISTED_ONCE, () -> members(county, own(street), own(street)));
        refused(
                ReportRule.MEMBER_LISTED_ONCE,
                () -> members(county, own(street), new Member(street, MemberKind.DECLARED)));
        members(county, own(street));
        refused(ReportRule.MEMBER_OF_ONE, () -> members(city, own(street)));
        members(county, own(county));
        members(city, own(street));
    }

    @Test
    void no_sum_contains_itself() {
        refused(ReportRule.MEMBERSHIP_GOES_ROUND, () -> members(county, sum(county)));
        members(city, sum(county));
        refused(ReportRule.MEMBERSHIP_GOES_ROUND, () -> members(county, sum(city)));
    }

    @Test
    void a_member_is_an_agency_that_is_known() {
        refused(RecordRule.AGENCY_UNKNOWN, () -> members(county, own(new AgencyId(9_998))));
    }

    /** Every figure 0 but these, sums included. */
    private static DeclaredTable table(Map<String, Map<String, Integer>> figures) {
        var rows = new ArrayList<DeclaredTable.Row>();
        TableTemplate.F2021.rows().stream()
                .filter(row -> row.kind() != Kind.GROUP)
                .forEach(row -> {
                    var values = new TreeMap<String, BigDecimal>();
                    figures.getOrDefault(row.code(), Map.of())
                            .forEach((column, figure) -> values.put(column, BigDecimal.valueOf(figure)));
                    rows.add(new DeclaredTable.Row(row.code(), null, null, null, values));
                });
        return new DeclaredTable(rows, null, null);
    }

    private void declare(Map<String, Map<String, Integer>> figures) {
        REGISTRY.send(new DeclareFigures(
                street,
                YEAR,
                TableTemplate.F2021,
                Map.of("T3", table(figures)),
                new Provenance(Provenance.Kind.HAND, "纸质报告", null)));
    }

    private static Map<String, Integer> both(int figure) {
        return Map.of("NATURAL_PERSON", figure, "TOTAL", figure);
    }

    @Test
    void declared_figures_that_tie_out_are_taken_over() {
        declare(Map.of(
                "NEW_RECEIVED", both(5),
                "GRANTED", both(3),
                "OTHER_MISC", both(1),
                "RESULTS_TOTAL", both(4),
                "CARRIED_FORWARD", both(1)));
    }

    @Test
    void declared_figures_that_do_not_tie_out_are_refused() {
        refused(ReportRule.DECLARED_TIES_OUT, () -> declare(Map.of("NEW_RECEIVED", both(5), "RESULTS_TOTAL", both(5))));
        refused(
                ReportRule.DECLARED_TIES_OUT,
                () -> declare(Map.of(
                        "NEW_RECEIVED",
                        both(5),
                        "GRANTED",
                        both(5),
                        "RESULTS_TOTAL",
                        both(5),
                        "CARRIED_FORWARD",
                        both(1))));
        refused(
                ReportRule.DECLARED_TIES_OUT,
                () -> declare(Map.of(
                        "NEW_RECEIVED", Map.of("NATURAL_PERSON", 2, "TOTAL", 3),
                        "CARRIED_FORWARD", Map.of("NATURAL_PERSON", 2, "TOTAL", 3))));
    }

    @Test
    void rows_that_the_official_format_does_not_have_are_refused_by_name() {
        var odd = new DeclaredTable(List.of(new DeclaredTable.Row("GIVEN", null, null, null, Map.of())), null, null);
        assertThatThrownBy(() -> REGISTRY.send(new DeclareFigures(
                        street,
                        YEAR,
                        TableTemplate.F2021,
                        Map.of("T3", odd),
                        new Provenance(Provenance.Kind.HAND, null, null))))
                .isInstanceOf(BadField.class)
                .hasMessageContaining("GIVEN");
    }
}
