package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A refusal, by the rule it must name. */
final class Refusals {

    private Refusals() {}

    static RuleBroken refused(Rule rule, ThrowingCallable attempt) {
        RuleBroken why = catchThrowableOfType(RuleBroken.class, attempt);
        assertThat(why).as("refused by %s", rule).isNotNull();
        assertThat(why.rule()).as(why.en()).isEqualTo(rule);
        assertThat(rule.kind()).isEqualTo(Rule.Kind.IMPOSSIBLE);
        return why;
    }
}
