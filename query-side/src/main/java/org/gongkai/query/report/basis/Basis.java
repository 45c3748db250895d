package org.gongkai.query.report.basis;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.events.ledger.Column;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.ledger.Standing;
import org.gongkai.query.ledger.Year;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says, at one position, about a year and those before it: all that a table is built and checked from.
 *
 * @param year the statistical year
 * @param books of a year that is not closed: every year up to it that has entries; of a closed one: it and the
 *     year before
 * @param first whether the log has no year before it
 * @param standing the requests that stand in it or before, one by one; only looked at while it is not closed
 * @param closing the figures that its closing stated; null while it is not closed
 * @param bridge what was taken over and handed over while it stood
 * @param opening 四、结转下年度 of the report before the first year, where declared; null otherwise
 */
public record Basis(
        int year,
        SortedMap<Integer, Year> books,
        boolean first,
        Standing standing,
        @Nullable Cells closing,
        @Nullable Map<Column, Integer> opening,
        Bridge bridge) {

    public Basis {
        books = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(books));
    }

    /** Whether the figures still move (暂计). */
    public boolean provisional() {
        return closing == null;
    }

    /** The year's own entries. */
    public Cells cells() {
        return books.getOrDefault(year, Year.EMPTY).cells();
    }

    /** What entered in the years before and has not left them. */
    public int standingBefore(Column column) {
        return books.headMap(year).values().stream()
                .mapToInt(before -> before.cells().standing(column))
                .sum();
    }

    /** The year before, as far as it has entries. */
    public Cells previous() {
        return books.getOrDefault(year - 1, Year.EMPTY).cells();
    }
}
