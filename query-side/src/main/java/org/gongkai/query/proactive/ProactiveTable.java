package org.gongkai.query.proactive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;

/**
 * Table 二 of one agency and year (主动公开政府信息情况), added up from its entries.
 *
 * @param year the statistical year
 * @param sheet the official format
 * @param closed whether a closing fixed it, which stated the same figures
 * @param figures every cell of either format, in its smallest unit; what nobody declared is 0
 * @param missing the cells of this format in which nobody entered anything, and somebody should
 * @param findings what to look at before it is signed
 * @param fees what requests brought in; a suggestion only: whether it belongs to 行政事业性收费 is for the finance
 *     section to say, and nothing is added by itself
 */
public record ProactiveTable(
        int year,
        ProactiveSheet sheet,
        boolean closed,
        Map<ProactiveCell, Long> figures,
        List<ProactiveCell> missing,
        List<Remark> findings,
        Fees fees) {

    public ProactiveTable {
        figures = Map.copyOf(new EnumMap<>(figures));
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** The figure in a cell of either format, in its smallest unit. */
    public long at(ProactiveCell cell) {
        return figures.getOrDefault(cell, 0L);
    }

    /** The figure as it is printed: exact, in the cell's unit, without separators. */
    public String print(ProactiveCell cell) {
        return cell.unit().print(at(cell));
    }
}
