package org.gongkai.casefile.fact;

import java.time.LocalDate;
import org.gongkai.events.request.ReplyExtended;

/**
 * An extension of the reply period (art 33).
 *
 * @param workingDays by how much
 * @param notifiedOn the day the applicant was told
 * @param lawful whether it moves the clock: one told too late, or a second one, was recorded but moves nothing
 */
public record Extension(int workingDays, LocalDate notifiedOn, boolean lawful) {

    public static Extension of(ReplyExtended e) {
        return new Extension(e.workingDays(), e.notifiedOn(), e.faults().isEmpty());
    }
}
