package org.gongkai.query.office;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.policy.Option;
import org.gongkai.policy.Policies;
import org.gongkai.policy.Policy;
import org.gongkai.policy.Values;
import org.jspecify.annotations.Nullable;

/**
 * A policy and what holds in a year, as programs see it.
 *
 * @param value as it is set
 * @param valueZh its words; the number itself where it is one
 * @param source who decided: DEFAULT, INSTALLATION or AGENCY
 * @param options what it may be; null for a number
 * @param least the least number it may be; null for a choice
 * @param most the greatest number it may be; null for a choice
 */
record PolicyAnswer(
        String policy,
        String zh,
        String en,
        String value,
        String valueZh,
        String valueEn,
        Policies.Source source,
        String sourceZh,
        String byDefault,
        @Nullable List<Option> options,
        @Nullable Integer least,
        @Nullable Integer most) {

    static List<PolicyAnswer> of(Policies policies, int year) {
        return Stream.of(Policy.values())
                .map(policy -> of(policies.at(policy, year)))
                .toList();
    }

    private static PolicyAnswer of(Policies.Value v) {
        Policy policy = v.policy();
        Values.Between range = policy.allowed() instanceof Values.Between between ? between : null;
        Option chosen = chosen(policy.allowed(), v.value());
        return new PolicyAnswer(
                policy.name(),
                policy.zh(),
                policy.en(),
                v.value(),
                chosen.zh(),
                chosen.en(),
                v.source(),
                v.source().zh(),
                policy.byDefault(),
                policy.allowed() instanceof Values.OneOf few ? few.options() : null,
                range == null ? null : range.least(),
                range == null ? null : range.most());
    }

    /** The value with its words; a number is its own word. */
    private static Option chosen(Values allowed, String value) {
        Option number = new Option(value, value, value);
        return switch (allowed) {
            case Values.OneOf few ->
                few.options().stream()
                        .filter(option -> option.code().equals(value))
                        .findFirst()
                        .orElse(number);
            case Values.Between range -> number;
        };
    }
}
