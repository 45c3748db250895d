package org.gongkai.query.archive;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.query.register.CaseRow;
import org.jspecify.annotations.Nullable;

/**
 * An agency's archive.
 *
 * @param ready closed and served requests that can be filed, with the number proposed for each
 * @param more how many more there are than those shown
 * @param unserved how many replies have no day of service yet
 * @param years in which requests were filed, newest first
 * @param year whose filed requests are shown; null while nothing was filed
 * @param filed those, by archive number
 * @param page of them, from 1
 * @param pages how many pages there are
 */
public record ArchiveView(
        LocalDate today,
        List<Ready> ready,
        long more,
        long unserved,
        List<InYear> years,
        @Nullable Integer year,
        List<CaseRow> filed,
        int page,
        int pages) {

    /** A request to be filed, and the number proposed for its file. */
    public record Ready(CaseRow row, String archiveNo) {}

    /** How many requests were filed in a year. */
    public record InYear(int year, long requests) {}
}
