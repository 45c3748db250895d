package org.gongkai.command.desk;

/** Locks the statistical years a command may book into, before it is decided. */
@FunctionalInterface
public interface PeriodLocks {

    /**
     * Takes the rows of {@code desk.period}, sorted: to share for booking, for itself when it closes or opens the
     * year.
     */
    void lock(Object command);
}
