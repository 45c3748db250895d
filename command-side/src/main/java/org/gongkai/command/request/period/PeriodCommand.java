package org.gongkai.command.request.period;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.request.Office;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.ExplanationSubmitted;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.chapter.ReplyPeriodRule;
import org.jspecify.annotations.Nullable;

/** What is asked about the reply period. */
public sealed interface PeriodCommand extends RequestCommand {

    /**
     * The reply period was extended (art 33).
     *
     * @param noticeNo its number; left out where the office allots it
     */
    record ExtendReply(
            int workingDays,
            String approvedBy,
            LocalDate approvedOn,
            LocalDate notifiedOn,
            String reason,
            @Nullable String noticeNo)
            implements PeriodCommand {
        /** Numbered by the office. */
        public ExtendReply(
                int workingDays, String approvedBy, LocalDate approvedOn, LocalDate notifiedOn, String reason) {
            this(workingDays, approvedBy, approvedOn, notifiedOn, reason, null);
        }

        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            ReplyPeriodRule.EXTENSION_AT_LEAST_A_DAY.require(workingDays >= 1, workingDays);
            return List.of(new ReplyExtended(
                    facts.agency(),
                    facts.requestId(),
                    workingDays,
                    approvedBy,
                    approvedOn,
                    notifiedOn,
                    reason,
                    setting.office().documentNo(Office.Documents.EXTENSION, notifiedOn.getYear(), noticeNo, false),
                    List.of()));
        }
    }

    /**
     * The applicant was asked to explain an excessive number of requests (art 35).
     *
     * @param noticeNo its number; left out where the office allots it
     * @param counts how many requests, in what time
     */
    record AskExplanation(
            @Nullable String noticeNo,
            LocalDate issuedOn,
            @Nullable LocalDate explainBy,
            String counts) implements PeriodCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new ExplanationRequested(
                    facts.agency(),
                    facts.requestId(),
                    setting.office().documentNo(Office.Documents.EXPLANATION, issuedOn.getYear(), noticeNo, false),
                    issuedOn,
                    explainBy,
                    counts,
                    setting.practice().explanationSuspends()));
        }
    }

    /** The applicant explained, and the agency judged it. */
    record SubmitExplanation(LocalDate receivedOn, boolean reasonable, String judgement) implements PeriodCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(
                    new ExplanationSubmitted(facts.agency(), facts.requestId(), receivedOn, reasonable, judgement));
        }
    }

    /** The reply was put off to a later day (art 35). */
    record ScheduleDelay(LocalDate until, LocalDate notifiedOn, String reason) implements PeriodCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            ClockFacts clock = facts.clock();
            LocalDate due = clock == null
                    ? null
                    : ReplyClock.reckon(clock, setting.calendar()).due();
            if (due != null) {
                ReplyPeriodRule.DELAY_LATER_THAN_DUE.require(until.isAfter(due), until, due);
            }
            return List.of(
                    new DelayedReplyScheduled(facts.agency(), facts.requestId(), until, notifiedOn, reason, List.of()));
        }
    }
}
