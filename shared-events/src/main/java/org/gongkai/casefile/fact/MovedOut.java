package org.gongkai.casefile.fact;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.RequestTransferredOut;

/**
 * That another agency took the request over.
 *
 * @param to which
 * @param successor the request over there
 * @param on the day
 * @param abolished whether this agency was abolished, so that the other reports its whole year
 */
public record MovedOut(AgencyId to, RequestId successor, LocalDate on, boolean abolished) {

    /** As the event tells it. */
    public static MovedOut of(RequestTransferredOut e) {
        return new MovedOut(e.to(), e.successor(), e.transferredOn(), e.abolished());
    }
}
