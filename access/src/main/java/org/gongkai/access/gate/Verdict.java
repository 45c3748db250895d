package org.gongkai.access.gate;

/** What the gate says. */
enum Verdict {
    /** Go on. */
    PASS,
    /** It is there, and not for you. */
    FORBIDDEN,
    /** Whether it is there is not for you either. */
    HIDDEN;

    /** The stricter of two. */
    Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
