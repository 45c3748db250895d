package org.gongkai.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.number.Registry;
import org.gongkai.command.period.ClosePeriod;
import org.gongkai.command.settings.PolicyBook;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.policy.PolicyEvent;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.request.Channel;
import org.gongkai.policy.Choice;
import org.gongkai.policy.Policies.Source;
import org.gongkai.policy.Policy;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.OfficeRule;
import org.gongkai.rule.chapter.RecordRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgencySetupTest {

    private static final AgencyId ALL = AgencyId.INSTALLATION;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Registry registry = new Registry();
    private final AgencyId agency = registry.agency("东门街道办事处");
    private final SettingsBook settings = registry.part(SettingsBook.class);
    private final PolicyBook policies = registry.part(PolicyBook.class);

    @AfterEach
    void close() {
        registry.close();
    }

    private static SettingsGiven given(
            @Nullable String shortName,
            @Nullable AgencyId superior,
            @Nullable String court,
            @Nullable List<Channel> channels) {
        return new SettingsGiven(
                null, shortName, null, superior, null, court, null, null, null, null, null, null, null, channels, null,
                null, null);
    }

    private Receipt set(AgencyId by, String value, @Nullable Integer fromYear) {
        return registry.send(
                new SetPolicy(by, Policy.REDECISION_COUNTING, value, fromYear, "上级要求"), PolicyEvent.streamOf(by));
    }

    private static void refused(Rule rule, ThrowingCallable what, String... naming) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isSameAs(rule))
                .hasMessageContainingAll(naming);
    }

    @Test
    void what_is_left_out_keeps_its_value_and_what_is_emptied_has_none() {
        registry.change(agency, given("东门", null, "江县人民法院", null));
        registry.change(agency, given(null, null, null, List.copyOf(List.of(Channel.values()))), "shortName");
        var now = settings.of(agency);
        assertThat(now.fullName()).isEqualTo("东门街道办事处");
        assertThat(now.shortName()).isNull();
        assertThat(now.court()).isEqualTo("江县人民法院");
        assertThat(now.level()).isEqualTo(AgencyLevel.SUBDISTRICT_OFFICE);
        assertThat(now.approvalMode()).isEqualTo(ApprovalMode.NONE);
    }

    @Test
    void fax_and_internet_may_be_closed_but_nobody_is_turned_away_at_the_window_or_by_post() {
        var basic = List.of(Channel.IN_PERSON, Channel.POST_SIGNED, Channel.POST_UNSIGNED, Channel.ORAL);
        registry.change(agency, given(null, null, null, basic));
        assertThat(settings.of(agency).accepts(Channel.FAX)).isFalse();
        assertThat(settings.of(agency).accepts(Channel.ORAL)).isTrue();
        refused(
                OfficeRule.BASIC_CHANNEL_STAYS_OPEN,
                () -> registry.change(agency, given(null, null, null, List.of(Channel.INTERNET))),
                "in person");
    }

    @Test
    void nobody_is_his_own_superior_by_whatever_way() {
        AgencyId county = registry.agency("江县人民政府");
        registry.change(agency, given(null, county, null, null));
        refused(
                OfficeRule.SUPERIOR_GOES_ROUND,
                () -> registry.change(agency, given(null, agency, null, null)),
                agency.toString());
        refused(
                OfficeRule.SUPERIOR_GOES_ROUND,
                () -> registry.change(county, given(null, agency, null, null)),
                county.toString());
        refused(
                RecordRule.AGENCY_UNKNOWN,
                () -> registry.change(agency, given(null, new AgencyId(999), null, null)),
                "999");
    }

    @Test
    void an_agency_nobody_registered_cannot_be_set_up() {
        var nobody = new AgencyId(999);
        refused(RecordRule.AGENCY_UNKNOWN, () -> registry.change(nobody, given("无", null, null, null)), "999");
        refused(RecordRule.AGENCY_UNKNOWN, () -> set(nobody, "COUNT_AS_NEW", null), "999");
    }

    @Test
    void an_agency_decides_before_the_installation() {
        set(ALL, "COUNT_AS_NEW", null);
        assertThat(policies.of(agency).at(Policy.REDECISION_COUNTING, 2026).source())
                .isEqualTo(Source.INSTALLATION);
        set(agency, "NOT_RECOUNTED", 2026);
        assertThat(policies.of(agency).redecisionCounting(2026)).isEqualTo(Choice.Redecision.NOT_RECOUNTED);
        assertThat(policies.of(agency).redecisionCounting(2025)).isEqualTo(Choice.Redecision.COUNT_AS_NEW);
    }

    @Test
    void once_a_year_is_closed_its_policies_stay_as_they_were_and_stand_in_the_closing() {
        set(agency, "COUNT_AS_NEW", 2024);
        var close = new ClosePeriod(agency, 2024, DAY, TableTemplate.defaultFor(2024));
        var closed = (PeriodClosed) registry.send(close).events().getLast().event();
        assertThat(closed.policies())
                .hasSize(Policy.values().length)
                .containsAllEntriesOf(Map.of("REDECISION_COUNTING", "COUNT_AS_NEW", "LATE_LOGGING", "CURRENT_PERIOD"));
        refused(OfficeRule.POLICY_YEAR_CLOSED, () -> set(agency, "NOT_RECOUNTED", 2024), "2024", "2025");
        refused(OfficeRule.POLICY_YEAR_CLOSED, () -> set(ALL, "NOT_RECOUNTED", 2023), "2024", "2025");
        var later = (PolicySet)
                set(agency, "NOT_RECOUNTED", null).events().getLast().event();
        assertThat(later.fromYear()).isEqualTo(2025);
        assertThat(policies.of(agency).redecisionCounting(2024)).isEqualTo(Choice.Redecision.COUNT_AS_NEW);
        assertThat(policies.of(agency).redecisionCounting(2025)).isEqualTo(Choice.Redecision.NOT_RECOUNTED);
    }

    @Test
    void a_deputy_is_somebody_else_for_some_days() {
        name("甲", "乙", DAY, DAY.plusDays(4));
        name("甲", "丙", DAY.plusDays(2), DAY.plusDays(2));
        assertThat(settings.deputy(agency, "甲", DAY)).hasValue("乙");
        assertThat(settings.deputy(agency, "甲", DAY.plusDays(2))).hasValue("丙");
        assertThat(settings.deputy(agency, "甲", DAY.plusDays(5))).isEmpty();
        assertThat(settings.deputy(agency, "乙", DAY)).isEmpty();
        refused(OfficeRule.DEPUTY_IS_ANOTHER, () -> name("甲", "甲", DAY, DAY), "甲");
        refused(OfficeRule.DEPUTY_PERIOD_IN_ORDER, () -> name("甲", "乙", DAY, DAY.minusDays(1)), "2026-01-05");
    }

    private void name(String handler, String deputy, LocalDate from, LocalDate to) {
        registry.send(new NameDeputy(agency, handler, deputy, from, to), AgencyEvent.streamOf(agency));
    }
}
