package org.gongkai.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.policy.PolicySet;

/**
 * Which value of each policy holds for an agency in a statistical year: what the agency set, else what the installation
 * set, else the default. Of several that concern a year the last one set stands. Never changes; safe for threads.
 */
public final class Policies {

    /** Nobody decided anything. */
    public static final Policies DEFAULTS = new Policies(List.of());

    private final List<PolicySet> set;

    private Policies(List<PolicySet> set) {
        this.set = List.copyOf(set);
    }

    /** As the events of the installation and of one agency say, each in the order they were recorded. */
    public static Policies of(List<PolicySet> events) {
        return new Policies(events);
    }

    /** With one more event. */
    public Policies with(PolicySet event) {
        var more = new ArrayList<>(set);
        more.add(event);
        return new Policies(more);
    }

    /** Who decided a value. */
    public enum Source implements Labelled {
        DEFAULT("系统默认", "default"),
        INSTALLATION("全系统设置", "installation"),
        AGENCY("本机关设置", "agency");

        private final String zh;
        private final String en;

        Source(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** What holds, and who decided it. */
    public record Value(Policy policy, String value, Source source) {}

    /** What holds for a policy in a year. */
    public Value at(Policy policy, int year) {
        String installation = policy.byDefault();
        Source source = Source.DEFAULT;
        String own = null;
        for (PolicySet each : set) {
            if (each.policy().equals(policy.name()) && each.concerns(year)) {
                String value = each.value();
                if (!each.agency().equals(AgencyId.INSTALLATION)) {
                    own = value;
                } else {
                    installation = value == null ? policy.byDefault() : value;
                    source = value == null ? Source.DEFAULT : Source.INSTALLATION;
                }
            }
        }
        return own == null ? new Value(policy, installation, source) : new Value(policy, own, Source.AGENCY);
    }

    /** Every policy by its code, with its value in this year. */
    public SortedMap<String, String> inForce(int year) {
        var all = new TreeMap<String, String>();
        for (Policy policy : Policy.values()) {
            all.put(policy.name(), at(policy, year).value());
        }
        return all;
    }

    private String value(Policy policy, int year) {
        return at(policy, year).value();
    }

    private <E extends Enum<E>> E value(Policy policy, int year, Class<E> type) {
        return Enum.valueOf(type, value(policy, year));
    }

    private boolean holds(Policy policy, int year) {
        return Boolean.parseBoolean(value(policy, year));
    }

    /** {@link Policy#CORRECTION_PERIOD_WD}. */
    public int correctionPeriodWorkingDays(int year) {
        return Integer.parseInt(value(Policy.CORRECTION_PERIOD_WD, year));
    }

    /** {@link Policy#OTHER_SHARE_WARNING}, in per cent. */
    public int otherShareWarning(int year) {
        return Integer.parseInt(value(Policy.OTHER_SHARE_WARNING, year));
    }

    /** {@link Policy#SECOND_CORRECTION_NOTICE}. */
    public boolean secondCorrectionNotice(int year) {
        return holds(Policy.SECOND_CORRECTION_NOTICE, year);
    }

    /** {@link Policy#INFORM_APPLICANT_OF_CONSULTATION}. */
    public boolean informApplicantOfConsultation(int year) {
        return holds(Policy.INFORM_APPLICANT_OF_CONSULTATION, year);
    }

    /** {@link Policy#AGENCY_REFERRAL_SUSPENDS}. */
    public boolean agencyReferralSuspends(int year) {
        return holds(Policy.AGENCY_REFERRAL_SUSPENDS, year);
    }

    /** {@link Policy#ISSUE_CLOSURE_SHEET}. */
    public boolean issueClosureSheet(int year) {
        return holds(Policy.ISSUE_CLOSURE_SHEET, year);
    }

    /** {@link Policy#REPLACE_WITHIN_OPEN_YEAR}. */
    public boolean replaceWithinOpenYear(int year) {
        return holds(Policy.REPLACE_WITHIN_OPEN_YEAR, year);
    }

    /** {@link Policy#EXPLANATION_CLOCK}. */
    public Choice.ExplanationClock explanationClock(int year) {
        return value(Policy.EXPLANATION_CLOCK, year, Choice.ExplanationClock.class);
    }

    /** {@link Policy#CONSULTATION_SUSPEND_FROM}. */
    public Choice.SuspendFrom consultationSuspendFrom(int year) {
        return value(Policy.CONSULTATION_SUSPEND_FROM, year, Choice.SuspendFrom.class);
    }

    /** {@link Policy#NO_SUIT_REMEDY_TEXT}. */
    public Choice.RemedyText noSuitRemedyText(int year) {
        return value(Policy.NO_SUIT_REMEDY_TEXT, year, Choice.RemedyText.class);
    }

    /** {@link Policy#REDECISION_COUNTING}. */
    public Choice.Redecision redecisionCounting(int year) {
        return value(Policy.REDECISION_COUNTING, year, Choice.Redecision.class);
    }

    /** {@link Policy#CASE_CONCLUDED_AT}. */
    public Choice.CaseConcluded caseConcludedAt(int year) {
        return value(Policy.CASE_CONCLUDED_AT, year, Choice.CaseConcluded.class);
    }

    /** {@link Policy#LATE_LOGGING}. */
    public Choice.LateLogging lateLogging(int year) {
        return value(Policy.LATE_LOGGING, year, Choice.LateLogging.class);
    }

    /** {@link Policy#PARTY_AFFAIRS_ROW}. */
    public Outcome partyAffairsRow(int year) {
        return value(Policy.PARTY_AFFAIRS_ROW, year, Outcome.class);
    }

    /** {@link Policy#NON_GOVERNMENT_INFO_ROW}. */
    public Outcome nonGovernmentInfoRow(int year) {
        return value(Policy.NON_GOVERNMENT_INFO_ROW, year, Outcome.class);
    }

    /** {@link Policy#ARCHIVES_ROW}. */
    public Outcome archivesRow(int year) {
        return value(Policy.ARCHIVES_ROW, year, Outcome.class);
    }

    /** {@link Policy#WITHDRAWN_ROW}. */
    public Outcome withdrawnRow(int year) {
        return value(Policy.WITHDRAWN_ROW, year, Outcome.class);
    }
}
