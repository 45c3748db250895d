package org.gongkai.query.directory;

import java.util.List;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.report.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * An agency and its years.
 *
 * @param agency which
 * @param years newest first; every one from its first until the present
 */
public record Entry(Agency agency, List<Year> years) {

    /**
     * A year.
     *
     * @param year which
     * @param state open, closed or reopened
     * @param revision of its last closing; null when it was never closed
     */
    public record Year(
            int year, PeriodState state, @Nullable Integer revision) {}
}
