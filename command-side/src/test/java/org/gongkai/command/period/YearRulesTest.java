package org.gongkai.command.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.command.agency.DeclareOpening;
import org.gongkai.command.agency.Opening;
import org.gongkai.command.number.Registry;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.RegisterSubmission;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.YearRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How statistical years open, close and open again; each refusal names its rule. */
class YearRulesTest {

    private static final Registry REGISTRY = new Registry();

    private final AgencyId agency = REGISTRY.agency("东门街道办事处");

    @AfterAll
    static void close() {
        REGISTRY.close();
    }

    private void close(int year) {
        REGISTRY.send(new ClosePeriod(agency, year, LocalDate.of(year + 1, 1, 10), TableTemplate.F2021));
    }

    private void reopen(int year) {
        REGISTRY.send(new ReopenPeriod(agency, year, UUID.randomUUID(), "区政务公开办", "数据更正"));
    }

    private void receive(String on, Circumstances given) {
        LocalDate day = LocalDate.parse(on);
        REGISTRY.send(new RegisterSubmission(
                new RequestId(UUID.randomUUID()),
                agency,
                Channel.IN_PERSON,
                day,
                day,
                null,
                "",
                Column.NATURAL_PERSON,
                "街道预算",
                null,
                null,
                new FilingDetail(null, null, null, null, false, 1, List.of()),
                Origin.NEW,
                null,
                given));
    }

    private static void refused(Rule rule, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, why -> assertThat(why.rule()).isSameAs(rule));
    }

    @Test
    void a_year_is_closed_once_and_opened_again_only_when_closed() {
        refused(YearRule.YEAR_NOT_CLOSED, () -> reopen(2024));
        close(2024);
        refused(YearRule.YEAR_CLOSED_ALREADY, () -> close(2024));
        reopen(2024);
        refused(YearRule.YEAR_NOT_CLOSED, () -> reopen(2024));
        close(2024);
    }

    @Test
    void years_close_in_order() {
        close(2022);
        refused(YearRule.YEARS_CLOSE_IN_ORDER, () -> close(2024));
        close(2023);
        reopen(2022);
        refused(YearRule.YEARS_CLOSE_IN_ORDER, () -> close(2023));
    }

    @Test
    void a_year_with_figures_is_closed_before_the_next() {
        receive("2023-05-08", Circumstances.ORDINARY);
        refused(YearRule.YEARS_CLOSE_IN_ORDER, () -> close(2024));
    }

    @Test
    void a_reopening_nobody_granted_opens_nothing() {
        refused(YearRule.REOPENING_UNKNOWN, () -> receive("2025-05-08", new Circumstances(null, UUID.randomUUID())));
    }

    @Test
    void the_first_year_is_declared_before_there_are_figures() {
        close(2024);
        refused(YearRule.OPENING_TOO_LATE, () -> open(2026, Map.of()));
    }

    @Test
    void the_first_year_closes_only_when_all_that_was_carried_in_is_registered() {
        open(2025, Map.of(Column.NATURAL_PERSON, 1));
        refused(YearRule.OPENING_MUST_TIE_OUT, () -> close(2025));
    }

    @Test
    void that_none_was_received_is_confirmed_only_when_none_was() {
        REGISTRY.send(new ConfirmNoneReceived(agency, 2024, "李主任", LocalDate.of(2025, 1, 6)));
        receive("2025-05-08", Circumstances.ORDINARY);
        refused(
                YearRule.SOME_WERE_RECEIVED,
                () -> REGISTRY.send(new ConfirmNoneReceived(agency, 2025, "李主任", LocalDate.of(2026, 1, 6))));
    }

    private void open(int year, Map<Column, Integer> pending) {
        REGISTRY.send(new DeclareOpening(agency, new Opening(year, pending)));
    }
}
