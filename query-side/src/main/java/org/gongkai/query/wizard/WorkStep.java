package org.gongkai.query.wizard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps from the books of a year to its published report, in order. */
public enum WorkStep {
    REQUESTS,
    PROACTIVE,
    CASES,
    TEXTS,
    CHECK,
    CLOSE,
    HAND_UP,
    PUBLISH;

    /** Its name in addresses, which also ends the keys of its words. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its number, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The step of this address; empty when there is none. */
    static Optional<WorkStep> find(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }
}
