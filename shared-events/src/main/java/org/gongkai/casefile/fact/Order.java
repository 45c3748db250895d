package org.gongkai.casefile.fact;

import java.time.LocalDate;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.RedecisionOrdered;
import org.jspecify.annotations.Nullable;

/**
 * An order of a review body or court to decide anew, or to decide at all.
 *
 * @param caseNo the number of the case
 * @param servedOn the day it reached the agency
 * @param workingDays the period it sets
 * @param replyBy the day it sets; null when it sets a period
 * @param recounting how the new reply counts
 * @param successor the request that the new round is, when it counts as new; null otherwise
 */
public record Order(
        String caseNo,
        LocalDate servedOn,
        int workingDays,
        @Nullable LocalDate replyBy,
        Recounting recounting,
        @Nullable RequestId successor) {

    /** As the event tells it. */
    public static Order of(RedecisionOrdered e) {
        return new Order(e.caseNo(), e.servedOn(), e.workingDays(), e.replyBy(), e.recounting(), e.successor());
    }
}
