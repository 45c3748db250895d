package org.gongkai.query.register.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.ExplainedDay;
import org.gongkai.deadline.Reckoning;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.Suspension;
import org.gongkai.deadline.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How the due date came about. Reckoned anew each time: due dates are never stored where they could go stale.
 *
 * @param today the day it was reckoned on
 * @param due null while the clock stands still, and before receipt
 * @param provisional whether the date may move, because the notice of a year it runs over is missing
 * @param clock null while the request has not been received
 * @param days the way to the due date, or to where the clock stands still
 * @param limits the periods the law sets
 */
public record DueAnswer(
        UUID requestId,
        LocalDate today,
        @Nullable LocalDate due,
        boolean provisional,
        boolean overdue,
        @Nullable Boolean answeredInTime,
        @Nullable Running clock,
        List<ExplainedDay> days,
        List<Limit> limits) {

    /**
     * Where the clock stands.
     *
     * @param workingDays the period, 20
     * @param extensionDays by how many working days it was extended
     * @param used working days of the period used up today
     * @param remaining working days left today; negative by how many it is overrun
     * @param leftWhenResumed while suspended, how many will be left
     * @param correctionNoticeDue the last day for a correction notice (art 30)
     */
    public record Running(
            Reckoning.State state,
            LocalDate receivedOn,
            LocalDate base,
            ClockFacts.Start start,
            int workingDays,
            int extensionDays,
            int used,
            int remaining,
            @Nullable Integer leftWhenResumed,
            LocalDate correctionNoticeDue,
            List<Suspension> suspensions,
            @Nullable LocalDate stoppedOn,
            @Nullable LocalDate endedOn) {

        static Running of(ClockFacts facts, Reckoning reckoning, LocalDate today) {
            var left = reckoning.leftWhenResumed();
            return new Running(
                    reckoning.state(),
                    facts.receivedOn(),
                    facts.base(),
                    facts.start(),
                    facts.workingDays(),
                    facts.extensionDays(),
                    reckoning.used(today),
                    reckoning.remaining(today),
                    left.isPresent() ? left.getAsInt() : null,
                    reckoning.correctionNoticeDue(),
                    facts.suspensions(),
                    facts.stoppedOn(),
                    facts.endedOn());
        }
    }

    /** A period the law sets, in working days after the day it starts on. */
    public record Limit(String code, int workingDays, String articleZh, String articleEn) {

        static List<Limit> all() {
            return Arrays.stream(StatutoryLimit.values())
                    .map(limit -> new Limit(limit.name(), limit.workingDays(), limit.articleZh(), limit.articleEn()))
                    .toList();
        }
    }

    /** As it is shown. */
    public static DueAnswer of(UUID request, @Nullable ClockFacts clock, WorkingDayCalendar calendar, LocalDate today) {
        if (clock == null) {
            return new DueAnswer(request, today, null, false, false, null, null, List.of(), Limit.all());
        }
        var reckoning = ReplyClock.reckon(clock, calendar);
        return new DueAnswer(
                request,
                today,
                reckoning.due(),
                reckoning.provisional(),
                reckoning.overdue(today),
                reckoning.answeredInTime(),
                Running.of(clock, reckoning, today),
                reckoning.days(),
                Limit.all());
    }
}
