package org.gongkai.command.request;

import java.time.LocalDate;
import org.gongkai.booking.Periods;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.Event;
import org.gongkai.fault.Faults;
import org.gongkai.rule.chapter.YearRule;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may know besides the request's own file.
 *
 * @param today the only thing that is asked of the clock
 * @param calendar the working days as adopted
 * @param periods which years take bookings from this command
 * @param openingYear the agency's first year here; null when it was never declared
 * @param faultReason see {@link Circumstances}
 * @param practice how the agency works, by its settings and policies
 * @param office what else the office knows
 */
public record Setting(
        LocalDate today,
        WorkingDayCalendar calendar,
        Periods periods,
        @Nullable Integer openingYear,
        @Nullable String faultReason,
        Practice practice,
        Office office) {

    /** The same for a try, with every fault excused. */
    Setting excused() {
        return new Setting(today, calendar, periods, openingYear, "excused", practice, new Trial(office));
    }

    /**
     * Lets a fact pass unless it comes late and the agency reopens its year first.
     *
     * @throws org.gongkai.rule.RuleBroken when it does
     */
    public void requireInTime(Event event) {
        YearRule.LATE_NEEDS_REOPENING.require(
                !(event.posting().late() && practice.reopensForLate()),
                Integer.toString(event.occurredOn().getYear()));
    }

    /** What lawfulness is measured by. */
    public Faults.Yardstick yardstick() {
        return new Faults.Yardstick(calendar, practice.signatures(), practice.secondNotice());
    }

    /** The last day of a period that starts on this day. */
    public LocalDate lastDay(LocalDate start, int workingDays) {
        return calendar.plus(start, workingDays);
    }
}
