package org.gongkai.casefile.fact;

import java.time.LocalDate;
import org.gongkai.events.request.DelayedReplyScheduled;

/**
 * A reply put off to a later day (art 35).
 *
 * @param until the day set
 * @param notifiedOn the day the applicant was told
 * @param lawful whether it moves the clock
 */
public record Delay(LocalDate until, LocalDate notifiedOn, boolean lawful) {

    /** As the event tells it. */
    public static Delay of(DelayedReplyScheduled e) {
        return new Delay(e.until(), e.notifiedOn(), e.faults().isEmpty());
    }
}
