package org.gongkai.command.period;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a year of an agency stands: the command side's own index, which can be derived from the log.
 *
 * @param revision of the last closing; -1 when it was never closed
 * @param reopening what commands must name while it is open again
 */
record PeriodRow(
        int year, State state, int revision, @Nullable UUID reopening) {

    /** A year takes bookings, takes none, takes them again under a name, or was reported before this log began. */
    enum State {
        OPEN,
        CLOSED,
        REOPENED,
        ELSEWHERE
    }

    boolean wasClosed() {
        return state != State.OPEN;
    }
}
