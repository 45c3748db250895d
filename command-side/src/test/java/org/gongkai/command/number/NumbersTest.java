package org.gongkai.command.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.casefile.NumberUse;
import org.gongkai.command.agency.SettingsGiven.SeriesGiven;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.OfficeRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final Registry REGISTRY = new Registry();

    private final AgencyId agency = REGISTRY.agency("东门街道办事处");

    @AfterAll
    static void close() {
        REGISTRY.close();
    }

    private String next(String series) {
        return REGISTRY.take(agency, series, null);
    }

    private String use(String series, String typed) {
        return REGISTRY.take(agency, series, typed);
    }

    private void reserve(String series, int from, int to) {
        REGISTRY.send(
                new ReserveNumbers(agency, series, Registry.YEAR, from, to, "纸质登记表"), AgencyEvent.streamOf(agency));
    }

    private void makeVoid(String series, String number) {
        REGISTRY.send(new VoidNumber(agency, series, Registry.YEAR, number, "打印错误"), AgencyEvent.streamOf(agency));
    }

    private static void refused(Rule rule, ThrowingCallable what, String... naming) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isSameAs(rule))
                .hasMessageContainingAll(naming);
    }

    @Test
    void registrations_are_numbered_by_themselves_and_each_agency_from_1() {
        assertThat(List.of(next("REQUEST"), next("REQUEST"))).containsExactly("2026-依申请-0001", "2026-依申请-0002");
        assertThat(REGISTRY.take(REGISTRY.agency("西门街道办事处"), "REQUEST", null)).isEqualTo("2026-依申请-0001");
    }

    @Test
    void a_number_that_is_allotted_cannot_be_typed() {
        next("REQUEST");
        refused(OfficeRule.NUMBER_IS_ALLOTTED, () -> use("REQUEST", "2026-依申请-0007"), "2026-依申请-0007");
        refused(OfficeRule.NUMBER_IS_ALLOTTED, () -> use("REQUEST", "东门一号"), "东门一号");
        refused(OfficeRule.NUMBER_TAKEN, () -> use("REQUEST", "1"), "2026-依申请-0001", "2026");
    }

    @Test
    void documents_bear_what_was_typed_and_no_two_the_same() {
        assertThat(use("CORRECTION", " 东门补〔2026〕3号 ")).isEqualTo("东门补〔2026〕3号");
        refused(OfficeRule.NUMBER_TAKEN, () -> use("CORRECTION", "东门补〔2026〕3号"), "东门补〔2026〕3号");
        assertThat(use("REPLY", "东门补〔2026〕3号")).isEqualTo("东门补〔2026〕3号");
    }

    @Test
    void who_types_none_gets_the_next_after_those_typed_unless_somebody_slipped() {
        use("CORRECTION", "东门街道办事处公开补〔2026〕4号");
        assertThat(next("CORRECTION")).isEqualTo("东门街道办事处公开补〔2026〕5号");
        use("CORRECTION", "东门街道办事处公开补〔2026〕7777号");
        use("CORRECTION", "东门街道办事处公开补〔2026〕2号");
        assertThat(next("CORRECTION")).isEqualTo("东门街道办事处公开补〔2026〕6号");
    }

    @Test
    void one_reply_may_answer_several_requests_under_one_number_and_nothing_else_may() {
        assertThat(REGISTRY.share(agency, "REPLY", "东门告1号")).isEqualTo(REGISTRY.share(agency, "REPLY", "东门告1号"));
        refused(OfficeRule.NUMBER_TAKEN, () -> use("REPLY", "东门告1号"), "东门告1号");
        REGISTRY.share(agency, "FEE", "东门费1号");
        refused(OfficeRule.NUMBER_TAKEN, () -> REGISTRY.share(agency, "FEE", "东门费1号"), "东门费1号");
    }

    @Test
    void a_reserved_number_is_used_once_and_passed_over_by_those_that_are_allotted() {
        next("REQUEST");
        reserve("REQUEST", 2, 4);
        assertThat(next("REQUEST")).isEqualTo("2026-依申请-0005");
        assertThat(use("REQUEST", "3")).isEqualTo("2026-依申请-0003");
        refused(OfficeRule.NUMBER_TAKEN, () -> use("REQUEST", "2026-依申请-0003"), "2026-依申请-0003");
        assertThat(next("REQUEST")).isEqualTo("2026-依申请-0006");
    }

    @Test
    void a_series_of_reserved_numbers_takes_no_other() {
        REGISTRY.keep(agency, "EXTENSION", NumberMode.RESERVED);
        reserve("EXTENSION", 10, 19);
        assertThat(use("EXTENSION", "10")).isEqualTo("东门街道办事处公开延〔2026〕10号");
        refused(OfficeRule.NUMBER_NOT_RESERVED, () -> use("EXTENSION", "20"), "东门街道办事处公开延〔2026〕20号");
        refused(OfficeRule.NUMBER_NOT_RESERVED, () -> use("EXTENSION", "便条"), "便条");
        refused(OfficeRule.NUMBER_MISSING, () -> next("EXTENSION"), "notices of extension");
    }

    @Test
    void blocks_neither_overlap_nor_hold_a_number_that_is_taken() {
        next("REQUEST");
        reserve("REQUEST", 10, 19);
        refused(OfficeRule.NUMBERS_RESERVED_ALREADY, () -> reserve("REQUEST", 19, 30), "10", "19");
        refused(OfficeRule.NUMBER_TAKEN, () -> reserve("REQUEST", 1, 9), "2026-依申请-0001");
        assertThat(REGISTRY.read(AgencyEvent.streamOf(agency)).getLast())
                .isInstanceOfSatisfying(
                        NumbersReserved.class, e -> assertThat(e.to()).isEqualTo(19));
    }

    @Test
    void numbers_that_were_printed_otherwise_are_gone_all_the_same() {
        next("REQUEST");
        var pattern = new SeriesGiven("REQUEST", NumberMode.ALLOTTED, "东依〔{year}〕{number:3}");
        REGISTRY.change(agency, Registry.numbers(List.of(pattern)));
        refused(OfficeRule.NUMBER_TAKEN, () -> reserve("REQUEST", 1, 9), "东依〔2026〕001");
        assertThat(next("REQUEST")).isEqualTo("东依〔2026〕002");
    }

    @Test
    void a_number_given_back_may_be_typed_again_but_is_not_allotted_anew() {
        String first = next("REQUEST");
        REGISTRY.giveBack(new NumberUse(agency, "REQUEST", Registry.YEAR, first, UUID.randomUUID()));
        assertThat(next("REQUEST")).isEqualTo("2026-依申请-0002");
        assertThat(use("REQUEST", first)).isEqualTo(first);
        refused(OfficeRule.NUMBER_TAKEN, () -> use("REQUEST", first), first);
    }

    @Test
    void a_number_two_records_bear_is_given_back_by_both() {
        REGISTRY.share(agency, "REPLY", "东门告1号");
        REGISTRY.share(agency, "REPLY", "东门告1号");
        var use = new NumberUse(agency, "REPLY", Registry.YEAR, "东门告1号", UUID.randomUUID());
        REGISTRY.giveBack(use);
        refused(OfficeRule.NUMBER_TAKEN, () -> use("REPLY", "东门告1号"), "东门告1号");
        REGISTRY.giveBack(use);
        assertThat(use("REPLY", "东门告1号")).isEqualTo("东门告1号");
    }

    @Test
    void a_void_number_is_never_used_again() {
        next("REQUEST");
        makeVoid("REQUEST", "1");
        makeVoid("REQUEST", "2");
        assertThat(next("REQUEST")).isEqualTo("2026-依申请-0003");
        refused(OfficeRule.NUMBER_VOID, () -> makeVoid("REQUEST", "2026-依申请-0001"), "2026-依申请-0001");
        makeVoid("REPLY", "东门告9号");
        refused(OfficeRule.NUMBER_VOID, () -> use("REPLY", "东门告9号"), "东门告9号");
        assertThat(REGISTRY.read(AgencyEvent.streamOf(agency)))
                .filteredOn(NumberVoided.class::isInstance)
                .extracting(e -> ((NumberVoided) e).used())
                .containsExactly(true, false, false);
    }

    @Test
    void numbers_allotted_go_on_after_those_that_were_typed() {
        use("REPLY", "东门街道办事处公开告〔2026〕1号");
        use("REPLY", "东门街道办事处公开告〔2026〕7号");
        REGISTRY.keep(agency, "REPLY", NumberMode.ALLOTTED);
        assertThat(next("REPLY")).isEqualTo("东门街道办事处公开告〔2026〕8号");
        assertThat(REGISTRY.share(agency, "REPLY", "8")).isEqualTo("东门街道办事处公开告〔2026〕8号");
    }
}
