package org.gongkai.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.policy.PolicySet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PoliciesTest {

    private static final AgencyId AGENCY = new AgencyId(7);
    private static final Policy POLICY = Policy.REDECISION_COUNTING;

    private static PolicySet set(AgencyId by, @Nullable String value, @Nullable Integer fromYear) {
        return new PolicySet(by, POLICY.name(), value, fromYear, LocalDate.of(2026, 1, 5), "上级要求");
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void every_default_is_a_value_and_every_policy_has_both_languages(Policy policy) {
        assertThat(policy.allowed().allow(policy.byDefault())).isTrue();
        assertThat(policy.zh()).isNotBlank();
        assertThat(policy.en()).isNotBlank();
        assertThat(policy.allowed().allow("")).isFalse();
        assertThat(policy.allowed().allow("PIGEON")).isFalse();
    }

    @Test
    void the_defaults_are_those_the_law_suggests() {
        var policies = Policies.DEFAULTS;
        assertThat(policies.correctionPeriodWorkingDays(2026)).isEqualTo(15);
        assertThat(policies.secondCorrectionNotice(2026)).isFalse();
        assertThat(policies.informApplicantOfConsultation(2026)).isTrue();
        assertThat(policies.agencyReferralSuspends(2026)).isTrue();
        assertThat(policies.issueClosureSheet(2026)).isTrue();
        assertThat(policies.replaceWithinOpenYear(2026)).isFalse();
        assertThat(policies.explanationClock(2026)).isEqualTo(Choice.ExplanationClock.RUN);
        assertThat(policies.consultationSuspendFrom(2026)).isEqualTo(Choice.SuspendFrom.SENT);
        assertThat(policies.noSuitRemedyText(2026)).isEqualTo(Choice.RemedyText.FULL);
        assertThat(policies.redecisionCounting(2026)).isEqualTo(Choice.Redecision.NOT_RECOUNTED);
        assertThat(policies.caseConcludedAt(2026)).isEqualTo(Choice.CaseConcluded.EFFECTIVE);
        assertThat(policies.lateLogging(2026)).isEqualTo(Choice.LateLogging.CURRENT_PERIOD);
        assertThat(Stream.of(
                        policies.partyAffairsRow(2026),
                        policies.nonGovernmentInfoRow(2026),
                        policies.archivesRow(2026),
                        policies.withdrawnRow(2026)))
                .containsOnly(Outcome.OTHER_MISC);
        assertThat(policies.otherShareWarning(2026)).isBetween(1, 100);
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(Policy.EXPLANATION_CLOCK, Choice.ExplanationClock.values()),
                Arguments.of(Policy.CONSULTATION_SUSPEND_FROM, Choice.SuspendFrom.values()),
                Arguments.of(Policy.NO_SUIT_REMEDY_TEXT, Choice.RemedyText.values()),
                Arguments.of(Policy.REDECISION_COUNTING, Choice.Redecision.values()),
                Arguments.of(Policy.CASE_CONCLUDED_AT, Choice.CaseConcluded.values()),
                Arguments.of(Policy.LATE_LOGGING, Choice.LateLogging.values()));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void a_choice_has_just_the_options_its_policy_offers(Policy policy, Enum<?>[] values) {
        assertThat(((Values.OneOf) policy.allowed()).options())
                .extracting(Option::code)
                .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).toList());
    }

    @Test
    void a_number_outside_its_range_or_not_plain_is_no_value() {
        var values = Policy.CORRECTION_PERIOD_WD.allowed();
        assertThat(values.allow("1")).isTrue();
        assertThat(Stream.of("0", "16", "015", "+5", "-1", "５", "99999999999")).noneMatch(values::allow);
    }

    @Test
    void an_agency_goes_before_the_installation_and_the_installation_before_the_default() {
        var policies = Policies.of(List.of(set(AgencyId.INSTALLATION, "COUNT_AS_NEW", null)));
        assertThat(policies.at(POLICY, 2026))
                .isEqualTo(new Policies.Value(POLICY, "COUNT_AS_NEW", Policies.Source.INSTALLATION));
        policies = policies.with(set(AGENCY, "NOT_RECOUNTED", null));
        assertThat(policies.at(POLICY, 2026))
                .isEqualTo(new Policies.Value(POLICY, "NOT_RECOUNTED", Policies.Source.AGENCY));
    }

    @Test
    void a_policy_set_from_a_year_leaves_the_years_before_as_they_were() {
        var policies = Policies.of(List.of(set(AGENCY, "COUNT_AS_NEW", 2026)));
        assertThat(policies.redecisionCounting(2025)).isEqualTo(Choice.Redecision.NOT_RECOUNTED);
        assertThat(policies.redecisionCounting(2026)).isEqualTo(Choice.Redecision.COUNT_AS_NEW);
        assertThat(policies.redecisionCounting(2031)).isEqualTo(Choice.Redecision.COUNT_AS_NEW);
    }

    @Test
    void an_agency_may_follow_the_installation_again() {
        var policies = Policies.of(List.of(
                set(AgencyId.INSTALLATION, "COUNT_AS_NEW", null),
                set(AGENCY, "NOT_RECOUNTED", 2025),
                set(AGENCY, null, 2027)));
        assertThat(policies.redecisionCounting(2026)).isEqualTo(Choice.Redecision.NOT_RECOUNTED);
        assertThat(policies.at(POLICY, 2027).source()).isEqualTo(Policies.Source.INSTALLATION);
        assertThat(policies.redecisionCounting(2027)).isEqualTo(Choice.Redecision.COUNT_AS_NEW);
    }

    @Test
    void the_set_in_force_names_every_policy() {
        assertThat(Policies.DEFAULTS.inForce(2026))
                .hasSize(Policy.values().length)
                .containsEntry("REDECISION_COUNTING", "NOT_RECOUNTED");
    }
}
