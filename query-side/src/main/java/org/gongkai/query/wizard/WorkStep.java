package org.gongkai.query.wizard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return Arrays.asList(values()).indexOf(this) + 1;
    }

    /** The step before; null at the first. */
    @Nullable
    WorkStep before() {
        return this == REQUESTS ? null : values()[number() - 2];
    }

    /** The step after; null at the last. */
    @Nullable
    WorkStep after() {
        return this == PUBLISH ? null : values()[number()];
    }

    /** The step of this address; empty when there is none. */
    static Optional<WorkStep> find(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }
}
