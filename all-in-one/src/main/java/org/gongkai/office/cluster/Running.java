package org.gongkai.office.cluster;

/** A process that runs, seen from whoever started it. */
public interface Running {

    /** Its process id. */
    long pid();

    /** Where it listens. */
    int port();

    /** Whether it has not ended. */
    boolean alive();

    /** Whether it answers and can work. */
    boolean ready();

    /** Asks it to end, waits, and makes it end when it does not. */
    void end();
}
