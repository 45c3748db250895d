package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A refusal, by the rule it must name. */
public final class Refusals {

    private Refusals() {}

    /** Why it was refused. */
    public static RuleBroken refused(Rule rule, Runnable attempt) {
        RuleBroken why = catchThrowableOfType(RuleBroken.class, attempt::run);
        assertThat(why).as("refused by %s", rule).isNotNull();
        assertThat(why.rule()).as(why.en()).isEqualTo(rule);
        assertThat(rule.kind()).isEqualTo(Rule.Kind.IMPOSSIBLE);
        return why;
    }
}
