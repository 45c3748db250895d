package org.gongkai.query.admin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.query.ledger.Mark;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Years as they stand in addresses. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("2\\d{3}");

    private Years() {}

    /**
     * The year in an address, or this one when none is named.
     *
     * @throws Refused when it is no year
     */
    static int read(@Nullable String year, int otherwise) {
        if (year == null || year.isBlank()) {
            return otherwise;
        }
        if (!YEAR.matcher(year).matches()) {
            throw Refused.badParameter(
                    "year",
                    "年度“%s”无法识别，请填四位数字，如 2025。".formatted(year),
                    "Cannot read the year “%s”: give four digits, for instance 2025.".formatted(year));
        }
        return Integer.parseInt(year);
    }

    /** The last year that is closed after these closings and reopenings; 0 when none is. */
    static int lastClosed(List<Mark> marks) {
        Map<Integer, Boolean> closed = new TreeMap<>();
        marks.forEach(mark -> closed.put(mark.year(), mark instanceof Mark.Closed));
        return closed.entrySet().stream()
                .filter(Map.Entry::getValue)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
    }
}
