package org.gongkai.casefile.fact;

import java.time.LocalDate;
import org.gongkai.events.ledger.Outcome;

/**
 * How a request ended.
 *
 * @param kind by a reply, or without one
 * @param outcome the row it counts in
 * @param on the day it counts on
 */
public record Closure(Kind kind, Outcome outcome, LocalDate on) {

    /** The ways a request ends. */
    public enum Kind {
        REPLIED,
        WITHDRAWN,
        ABANDONED
    }
}
