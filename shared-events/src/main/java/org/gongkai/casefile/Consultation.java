package org.gongkai.casefile;

import java.time.LocalDate;
import org.gongkai.deadline.Suspension;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.jspecify.annotations.Nullable;

/**
 * A third party asked (art 32) and what came of it. The reply clock stands still from sentOn to endedOn (art 33).
 *
 * @param number its number within the request, from 1
 * @param party who was asked
 * @param sentOn the day the letter went out
 * @param servedOn the day it was received; null while unknown
 * @param deadline the 15th working day after; null while service is unknown
 * @param opinion what was answered; null for silence, or while waited for
 * @param endedOn the day the answer came or the period ended; null while open
 */
public record Consultation(
        int number,
        String party,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate deadline,
        @Nullable Opinion opinion,
        @Nullable LocalDate endedOn) {

    static Consultation of(ThirdPartyConsulted e) {
        return new Consultation(e.consultation(), e.party(), e.sentOn(), null, null, null, null);
    }

    Consultation served(LocalDate on, LocalDate lastDay) {
        return new Consultation(number, party, sentOn, on, lastDay, opinion, endedOn);
    }

    Consultation answered(Opinion what, LocalDate on) {
        return new Consultation(number, party, sentOn, servedOn, deadline, what, on);
    }

    Consultation lapsed(LocalDate on) {
        return new Consultation(number, party, sentOn, servedOn, deadline, null, on);
    }

    /** Whether the answer is still waited for. */
    public boolean isOpen() {
        return endedOn == null;
    }

    /** The time that does not count (art 33). */
    Suspension suspension() {
        return new Suspension(sentOn, endedOn, "征求第三方意见（" + party + "）", "consulting a third party (" + party + ")");
    }
}
