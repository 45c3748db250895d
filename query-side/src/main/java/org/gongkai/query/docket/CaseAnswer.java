package org.gongkai.query.docket;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.docket.CaseClock;
import org.gongkai.docket.CaseFacts;
import org.gongkai.docket.CaseStepName;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.query.register.answer.BookedLine;
import org.gongkai.query.register.answer.Label;
import org.gongkai.query.register.fault.FaultSentences;
import org.gongkai.query.register.fault.FaultSentences.Told;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a case.
 *
 * @param deadline the agency's own period to answer, and how it came about; null before the copy came
 * @param form how it was decided; null while it is pending, and where it was not even accepted
 * @param requests what it is about
 * @param faults what was unlawful about the agency's answer
 * @param warnings what the clerk should look at again
 * @param history what happened, in the order it was recorded
 * @param bookings what all of it adds up to in the ledger
 */
public record CaseAnswer(
        @JsonUnwrapped CaseLine line,
        @Nullable Deadline deadline,
        @Nullable Label form,
        @Nullable LocalDate redecisionBy,
        boolean redecisionOrdered,
        List<Linked> requests,
        @Nullable UUID review,
        List<Told> faults,
        List<Warning> warnings,
        List<Happened> history,
        List<BookedLine> bookings) {

    /** The agency's own period to answer, explained. */
    public record Deadline(
            LocalDate start, int days, boolean workingDays, LocalDate due, boolean provisional, Label why) {

        static @Nullable Deadline of(@Nullable CaseClock clock) {
            return clock == null
                    ? null
                    : new Deadline(
                            clock.start(),
                            clock.days(),
                            clock.working(),
                            clock.due(),
                            clock.provisional(),
                            new Label(clock.zh(), clock.en()));
        }
    }

    /** A request the case is about. */
    public record Linked(UUID requestId, @Nullable String requestNo) {}

    /** Something the clerk should look at again. */
    public record Warning(String code, String zh, String en) {}

    /**
     * One event in words.
     *
     * @param countsOn the date it counts on, where that was amended; null when it is {@code occurredOn}
     * @param payload the event exactly as stored
     */
    public record Happened(
            long sequence,
            long position,
            Instant recordedAt,
            String name,
            Label label,
            String article,
            LocalDate occurredOn,
            @Nullable LocalDate countsOn,
            boolean retracted,
            @Nullable String by,
            List<BookedLine> bookings,
            @JsonRawValue String payload) {}

    static CaseAnswer of(CaseStory story, WorkingDayCalendar calendar, List<Linked> linked, List<Warning> warnings) {
        CaseFacts facts = story.facts();
        CaseFiled filed = facts.filed();
        CaseFacts.Conclusion conclusion = facts.conclusion();
        CaseConcluded concluded = facts.last(CaseConcluded.class);
        CaseId review = filed.review();
        return new CaseAnswer(
                CaseLine.of(story, calendar),
                Deadline.of(CaseClock.of(facts, calendar)),
                conclusion == null ? null : Label.orNull(conclusion.form()),
                concluded == null ? null : concluded.redecisionBy(),
                concluded != null && concluded.redecisionOrdered(),
                linked,
                review == null ? null : review.value(),
                story.file().steps().stream()
                        .filter(step -> !step.retracted())
                        .flatMap(step -> FaultSentences.told(
                                step.sequence(), step.event().faults())
                                .stream())
                        .toList(),
                warnings,
                story.events().stream().map(told -> happened(told, story)).toList(),
                BookedLine.of(story.file().booked(), filed.agency()));
    }

    private static Happened happened(CaseStory.Told told, CaseStory story) {
        RemedyEvent event = told.event();
        RemedyCase.Step step = story.file().steps().get((int) told.sequence());
        LocalDate counts = step.event().occurredOn();
        CaseStepName name = CaseStepName.of(event);
        return new Happened(
                told.sequence(),
                told.position(),
                told.recordedAt(),
                told.name(),
                Label.of(name),
                name.article(),
                event.occurredOn(),
                counts.equals(event.occurredOn()) ? null : counts,
                step.retracted(),
                told.by(),
                BookedLine.of(event.posting().bookings()),
                told.payload());
    }
}
