package org.gongkai.command.request;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.rule.Rule;
import org.gongkai.rule.chapter.OfficeRule;
import org.gongkai.rule.chapter.ProactiveRule;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.RemedyRule;
import org.gongkai.rule.chapter.ReportRule;
import org.gongkai.rule.chapter.SuccessionRule;
import org.gongkai.rule.chapter.YearRule;

/**
 * Rules that need more than one request to be broken, and those of reviews and suits. {@code docs/rules.md} names
 * the test that breaks each, and a test of the house finds it and the rule in it.
 */
final class RulesElsewhere {

    static final Set<Rule> RULES = Stream.<Rule[]>of(RemedyRule.values(), ProactiveRule.values(), new Rule[] {
                RecordRule.AGENCY_UNKNOWN,
                SuccessionRule.SPLIT_NAMES_ITEMS,
                SuccessionRule.MOVE_TO_ANOTHER_AGENCY,
                SuccessionRule.RECEIVING_YEAR_OPEN,
                SuccessionRule.ABOLISHED_YEARS_CLOSED,
                SuccessionRule.AGENCY_ABOLISHED,
                OfficeRule.NUMBER_TAKEN,
                OfficeRule.NUMBER_IS_ALLOTTED,
                OfficeRule.NUMBER_NOT_RESERVED,
                OfficeRule.NUMBER_MISSING,
                OfficeRule.NUMBER_VOID,
                OfficeRule.NUMBERS_RESERVED_ALREADY,
                OfficeRule.POLICY_YEAR_CLOSED,
                OfficeRule.BASIC_CHANNEL_STAYS_OPEN,
                OfficeRule.SUPERIOR_GOES_ROUND,
                OfficeRule.DEPUTY_IS_ANOTHER,
                OfficeRule.DEPUTY_PERIOD_IN_ORDER,
                YearRule.YEAR_NOT_OVER,
                YearRule.YEAR_CLOSED_ALREADY,
                YearRule.YEARS_CLOSE_IN_ORDER,
                YearRule.YEAR_NOT_CLOSED,
                YearRule.REOPENING_UNKNOWN,
                YearRule.OPENING_TOO_LATE,
                YearRule.OPENING_MUST_TIE_OUT,
                YearRule.SOME_WERE_RECEIVED,
                ReportRule.REPORT_NOT_CLOSED,
                ReportRule.REPORT_STEP_FITS,
                ReportRule.REPORT_SIGNED_FIRST,
                ReportRule.MEMBER_LISTED_ONCE,
                ReportRule.MEMBER_OF_ONE,
                ReportRule.MEMBERSHIP_GOES_ROUND,
                ReportRule.DECLARED_TIES_OUT
            })
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableSet());

    private RulesElsewhere() {}
}
