package org.gongkai.query.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A year was closed or opened again. */
public sealed interface Mark {

    /** The statistical year. */
    int year();

    /** The record that says so. */
    long position();

    /** When it was recorded. */
    Instant recordedAt();

    /**
     * The figures were fixed.
     *
     * @param revision which figures, from 0
     * @param cells the figures as the closing itself stated them
     * @param closedOn the day
     */
    record Closed(int year, long position, Instant recordedAt, int revision, Cells cells, LocalDate closedOn)
            implements Mark {}

    /**
     * The year was opened again.
     *
     * @param authority who allowed it
     * @param reason why
     * @param cascade only because an earlier year was opened
     */
    record Reopened(
            int year,
            long position,
            Instant recordedAt,
            String authority,
            @Nullable String reason,
            boolean cascade) implements Mark {}
}
