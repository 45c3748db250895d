package org.gongkai.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.fault.Faults;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of a single request, broken once. A rule without a breach, here or in {@link RulesElsewhere}, fails. */
class EveryRuleTest {

    private static final String REASON = "值班人员疏忽";

    static Map<Rule, Breach> breaches() {
        var all = new HashMap<Rule, Breach>();
        Stream.of(
                        RecordBreaches.all(),
                        ReceiptBreaches.all(),
                        CorrectionBreaches.all(),
                        ConsultationBreaches.all(),
                        PeriodBreaches.all(),
                        FeeBreaches.all(),
                        ReplyBreaches.all(),
                        SuccessionBreaches.all(),
                        OfficeBreaches.all(),
                        YearBreaches.all())
                .forEach(all::putAll);
        return all;
    }

    private static Breach breach(Rule rule) {
        return Objects.requireNonNull(breaches().get(rule));
    }

    static Stream<Rule> impossible() {
        return breaches().keySet().stream().filter(rule -> rule.kind() == Rule.Kind.IMPOSSIBLE);
    }

    static Stream<Rule> faults() {
        return breaches().keySet().stream().filter(rule -> rule.kind() == Rule.Kind.FAULT);
    }

    @Test
    void every_rule_is_broken_here_or_in_one_other_test_that_is_named() {
        var broken = new ArrayList<Rule>(breaches().keySet());
        broken.addAll(RulesElsewhere.RULES);
        assertThat(broken).containsExactlyInAnyOrderElementsOf(RuleBook.all());
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_is_impossible_is_refused_by_its_rule_and_nothing_is_recorded(Rule rule) {
        Breach breach = breach(rule);
        RuleBroken why =
                catchThrowableOfType(RuleBroken.class, () -> breach.attempt().accept(breach.request()));
        assertThat(why).as("refused").isNotNull();
        assertThat(why.rule()).as(why.en()).isEqualTo(rule);
        assertThat(why.sentences()).noneMatch(sentence -> sentence.contains("null") || sentence.contains("{"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void no_reason_makes_the_impossible_possible(Rule rule) {
        Breach breach = breach(rule);
        RequestCommand command = breach.command();
        if (command == null) {
            return;
        }
        RuleBroken why =
                catchThrowableOfType(RuleBroken.class, () -> breach.request().because(REASON, command));
        assertThat(why).extracting(RuleBroken::rule).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_is_unlawful_needs_a_reason_is_recorded_with_it_and_moves_no_due_date(Rule rule) {
        Breach breach = breach(rule);
        Requests request = breach.request();
        var due = request.due();
        FaultNeedsReason why = catchThrowableOfType(
                FaultNeedsReason.class, () -> breach.attempt().accept(request));
        assertThat(why).as("refused without a reason").isNotNull();
        assertThat(why.found()).extracting(Faults.Found::rule).containsExactly(rule);
        assertThat(why.found().getFirst().zh()).doesNotContain("null", "{");

        request.because(REASON, Objects.requireNonNull(breach.command()));
        assertThat(request.recorded().getFirst().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo(rule.name()))
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo(REASON));
        assertThat(request.due()).isEqualTo(due);
    }
}
