package org.gongkai.command.casework;

import org.gongkai.command.applicant.Recognition;
import org.gongkai.command.number.Numbers;
import org.gongkai.command.request.Practice;
import org.gongkai.command.settings.PolicyBook;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.request.Recounting;
import org.gongkai.policy.Choice;
import org.gongkai.policy.Policies;
import org.gongkai.remedy.RemedyText;
import org.jspecify.annotations.Nullable;

/**
 * What an office has written down about itself: how it is set up, what it decided, which numbers are given, and by what
 * applicants are recognised.
 */
public record OfficeBooks(SettingsBook settings, PolicyBook policies, Numbers numbers, Recognition applicants) {

    /** How the agency works in a year. */
    Practice practice(AgencyId agency, int year) {
        AgencySettings set = settings.of(agency);
        Policies policy = policies.of(agency);
        return new Practice(
                set.approvalMode() != ApprovalMode.NONE,
                policy.secondCorrectionNotice(year),
                policy.correctionPeriodWorkingDays(year),
                policy.explanationClock(year) == Choice.ExplanationClock.SUSPEND,
                policy.agencyReferralSuspends(year),
                policy.consultationSuspendFrom(year) == Choice.SuspendFrom.SERVED,
                recounting(policy, year),
                policy.withdrawnRow(year),
                policy.lateLogging(year) == Choice.LateLogging.REOPEN,
                places(set, policy, year));
    }

    private static Recounting recounting(Policies policy, int year) {
        return switch (policy.redecisionCounting(year)) {
            case COUNT_AS_NEW -> Recounting.COUNT_AS_NEW;
            case NOT_RECOUNTED ->
                policy.replaceWithinOpenYear(year) ? Recounting.REPLACE_WITHIN_YEAR : Recounting.NOT_RECOUNTED;
        };
    }

    private static RemedyText.Places places(AgencySettings set, Policies policy, int year) {
        return new RemedyText.Places(
                named(set.reviewBody(), "复议机关"),
                named(set.court(), "有管辖权的人民法院"),
                set.reviewOnlineChannel(),
                policy.noSuitRemedyText(year) == Choice.RemedyText.FULL);
    }

    /** The law's own word where the office has not said who it is. */
    private static String named(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }
}
