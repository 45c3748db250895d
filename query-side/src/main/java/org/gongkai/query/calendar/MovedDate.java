package org.gongkai.query.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open request whose reply would be due on another day.
 *
 * @param agency its agency's number
 * @param agencyName its agency
 * @param requestNo its registration number; null when it has none
 * @param before the day by the calendar as it is
 * @param after the day by the calendar as it would be
 */
public record MovedDate(
        UUID request,
        int agency,
        String agencyName,
        @Nullable String requestNo,
        LocalDate before,
        LocalDate after) {}
