package org.gongkai.rule.chapter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.rule.Rule;

/** Every rule of every chapter, in reading order. */
public final class RuleBook {

    private static final List<Rule> ALL = Stream.<Rule[]>of(
                    RecordRule.values(),
                    ReceiptRule.values(),
                    CorrectionRule.values(),
                    ConsultationRule.values(),
                    ReplyPeriodRule.values(),
                    FeeRule.values(),
                    ReplyRule.values(),
                    SuccessionRule.values(),
                    RemedyRule.values(),
                    OfficeRule.values(),
                    YearRule.values(),
                    ReportRule.values(),
                    ProactiveRule.values())
            .flatMap(Arrays::stream)
            .toList();

    /** Fails to load when two chapters use the same code. */
    private static final Map<String, Rule> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));

    private RuleBook() {}

    /** All of them. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule with this code, as stored with a fault; empty for a code this program does not know. */
    public static Optional<Rule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
