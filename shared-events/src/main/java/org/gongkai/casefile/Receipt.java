package org.gongkai.casefile;

import java.time.LocalDate;
import org.gongkai.events.request.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The legal receipt of a request (art 31).
 *
 * @param requestNo its registration number
 * @param origin newly received, or pending from before this log
 * @param receivedOn the date the clock starts from
 * @param openingYear the year a pending one was carried into; null for a new one
 */
public record Receipt(
        String requestNo,
        Origin origin,
        LocalDate receivedOn,
        @Nullable Integer openingYear) {}
