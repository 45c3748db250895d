package org.gongkai.query.annual;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of one closing differ from those of another, cell by cell, with what made them differ.
 *
 * @param from the earlier revision
 * @param to the later one
 * @param reasons why the year was opened again in between, and on whose authority
 * @param cells those that differ, in the order of the table
 */
record Difference(int agency, int year, int from, int to, List<Reason> reasons, List<Cell> cells) {

    /** A reopening between the two closings. */
    record Reason(LocalDate on, String authority, String reason, boolean cascade, String by) {}

    /**
     * A cell that differs.
     *
     * @param before its figure in the earlier revision
     * @param after its figure in the later one
     * @param changes the entries between them; they add up to the difference
     */
    record Cell(
            String line, String lineZh, String column, String columnZh, int before, int after, List<Change> changes) {}

    /**
     * An entry.
     *
     * @param no the registration number; null where there is none
     * @param by the account that recorded it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            UUID about,
            @Nullable String no,
            int amount,
            long position,
            Instant recordedAt,
            LocalDate occurredOn,
            String event,
            String by) {}
}
