package org.gongkai.procedure;

import org.gongkai.booking.BookingPlan;
import org.gongkai.booking.Periods;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/** The event with the difference between what the request should have booked after it, and what it has. */
public final class Posted {

    private Posted() {}

    /**
     * The event as it goes into the log.
     *
     * @param before the file so far; null for the first event
     * @param periods which years take bookings
     * @throws RuleBroken when a year that would have to change takes no bookings
     */
    public static RequestEvent event(@Nullable CaseFile before, RequestEvent event, Periods periods) {
        if (!(event instanceof RequestEvent.Counting counting)) {
            return event;
        }
        CaseFile after = CaseFile.after(before, counting.posted(Posting.NONE));
        Fit.require(BookingPlan.of(after.life(), periods, after.booked()), periods, after.booked());
        return counting.posted(posting(after, event, periods));
    }

    /**
     * What the event should book, asked again by whoever checks the log.
     *
     * @param after the file after the event, which has booked nothing yet
     * @param periods which years took bookings
     */
    public static Posting posting(CaseFile after, RequestEvent event, Periods periods) {
        BookingPlan plan = BookingPlan.of(after.life(), periods, after.booked());
        var difference = plan.difference(after.booked(), event.agency());
        boolean late = plan.isLate(event);
        return difference.isEmpty() && !late ? Posting.NONE : new Posting(BookingPlan.RULE, difference, late);
    }
}
