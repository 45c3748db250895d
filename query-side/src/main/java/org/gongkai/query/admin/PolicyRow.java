package org.gongkai.query.admin;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.policy.Option;
import org.gongkai.policy.Policies;
import org.gongkai.policy.Policy;
import org.gongkai.policy.Values;

/**
 * A policy as the page shows it.
 *
 * @param holds what holds in the year the page is about
 * @param set what was decided about it, oldest first
 */
public record PolicyRow(Policy policy, Policies.Value holds, List<PolicySet> set) {

    /** What leaves the decision to others. */
    public static final String INHERIT = "INHERIT";

    static PolicyRow of(Policy policy, Policies policies, int year, List<PolicySet> set) {
        return new PolicyRow(
                policy,
                policies.at(policy, year),
                set.stream().filter(one -> one.policy().equals(policy.name())).toList());
    }

    /** Whether there is anything to choose. */
    static boolean isChoice(Policy policy) {
        return !(policy.allowed() instanceof Values.OneOf few && few.options().size() < 2);
    }

    /** What it may be; every number where it is one. */
    public List<Option> options() {
        return switch (policy.allowed()) {
            case Values.OneOf few -> few.options();
            case Values.Between range ->
                IntStream.rangeClosed(range.least(), range.most())
                        .mapToObj(Integer::toString)
                        .map(number -> new Option(number, number, number))
                        .toList();
        };
    }

    /** The words of a value. */
    public Option option(String value) {
        return options().stream()
                .filter(option -> option.code().equals(value))
                .findFirst()
                .orElse(new Option(value, value, value));
    }

    /** What holds, in words. */
    public Option now() {
        return option(holds.value());
    }

    /** What holds where nobody decided, in words. */
    public Option byDefault() {
        return option(policy.byDefault());
    }

    /** Whether somebody decided otherwise than the default. */
    public boolean decided() {
        return holds.source() != Policies.Source.DEFAULT;
    }
}
