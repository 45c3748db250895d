package org.gongkai.query.register.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.casefile.Extension;
import org.gongkai.casefile.Facts;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.Fault;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Says what was unlawful about a step, from what was known before it; only the rule and the reason are stored. */
final class FaultSentences {

    private static final Object[] NOTHING = {};

    private final @Nullable Facts before;
    private final RequestEvent event;
    private final WorkingDayCalendar calendar;

    /** For the faults of this event, told by the working days as known when it was recorded. */
    FaultSentences(@Nullable Facts before, RequestEvent event, WorkingDayCalendar calendar) {
        this.before = before;
        this.event = event;
        this.calendar = calendar;
    }

    /**
     * A procedural fault (程序瑕疵).
     *
     * @param sequence the step it was committed in
     * @param rule the rule's stable code
     * @param reason why, in the clerk's words
     */
    record Told(long sequence, String rule, String article, String zh, String en, String reason) {}

    List<Told> told(long sequence) {
        return event.faults().stream().map(fault -> told(sequence, fault)).toList();
    }

    private Told told(long sequence, Fault fault) {
        Optional<Rule> known = Arrays.stream(Rule.values())
                .filter(rule -> rule.name().equals(fault.rule()))
                .findFirst();
        if (known.isEmpty()) {
            return new Told(sequence, fault.rule(), "", fault.rule(), fault.rule(), fault.reason());
        }
        Rule rule = known.get();
        Object[] found = found(rule);
        return new Told(sequence, rule.name(), rule.article(), rule.zh(found), rule.en(found), fault.reason());
    }

    private Object[] found(Rule rule) {
        return switch (event) {
            case CorrectionRequested e -> correction(rule, e);
            case ReplyExtended e -> extension(rule, e);
            default -> NOTHING;
        };
    }

    private Object[] correction(Rule rule, CorrectionRequested e) {
        return switch (rule) {
            case CORRECTION_NOTICE_IN_TIME -> new Object[] {noticeDue(), e.issuedOn()};
            case CORRECTION_ONLY_ONCE -> new Object[] {firstNotice()};
            case CORRECTION_PERIOD_REASONABLE ->
                new Object[] {StatutoryLimit.CORRECTION.workingDays(), e.periodWorkingDays()};
            default -> NOTHING;
        };
    }

    private Object[] extension(Rule rule, ReplyExtended e) {
        return switch (rule) {
            case EXTENSION_IN_TIME -> new Object[] {due(), e.notifiedOn()};
            case EXTENSION_ONLY_ONCE -> new Object[] {firstExtension()};
            case EXTENSION_APPROVED_FIRST -> new Object[] {e.approvedOn(), e.notifiedOn()};
            default -> NOTHING;
        };
    }

    private String noticeDue() {
        ClockFacts clock = clock();
        return clock == null
                ? "—"
                : StatutoryLimit.CORRECTION_NOTICE
                        .lastDay(clock.receivedOn(), calendar)
                        .toString();
    }

    private String due() {
        ClockFacts clock = clock();
        LocalDate due =
                clock == null ? null : ReplyClock.reckon(clock, calendar).due();
        return due == null ? "—" : due.toString();
    }

    private String firstNotice() {
        return before == null || before.corrections().isEmpty()
                ? "—"
                : before.corrections().getFirst().issuedOn().toString();
    }

    private String firstExtension() {
        Extension extension = before == null ? null : before.extension();
        return extension == null ? "—" : extension.notifiedOn().toString();
    }

    private @Nullable ClockFacts clock() {
        return before == null ? null : before.clock();
    }
}
