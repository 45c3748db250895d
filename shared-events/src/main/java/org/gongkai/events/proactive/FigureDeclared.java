package org.gongkai.events.proactive;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody declared a figure of table 二, with the source that answers for it: decisions, charges, procurement.
 *
 * <p>A figure is never updated. A wrong one is corrected by a further declaration that names it; what that one adds is
 * the difference.
 *
 * @param year the statistical year
 * @param cell where it stands
 * @param amount what was declared, in the cell's smallest unit (fen where it is money)
 * @param adds what this adds to the cells: the amount, or the difference to what is corrected; documents counted
 *     without being listed also move the stock
 * @param from the first day it covers; null when it covers the whole year
 * @param to the last day it covers; null likewise
 * @param source who answers for it: the system, section or department
 * @param evidence the SHA-256 of the scan or file behind it, in hex; null when none is kept
 * @param note anything else; null when nothing
 * @param correctsPosition the record (记录序号) that this corrects; null when it is new
 * @param declaredOn the day
 */
public record FigureDeclared(
        AgencyId agency,
        int year,
        ProactiveCell cell,
        long amount,
        List<ProactiveEntry> adds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        @Nullable String evidence,
        @Nullable String note,
        @Nullable Long correctsPosition,
        LocalDate declaredOn)
        implements ProactiveEvent {

    public FigureDeclared {
        adds = List.copyOf(adds);
    }

    @Override
    public List<ProactiveEntry> entries() {
        return adds;
    }

    @Override
    public LocalDate occurredOn() {
        return declaredOn;
    }
}
