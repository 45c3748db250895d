package org.gongkai.query.narrative.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.Report;

/**
 * The year, and the cells of the tables, of table 三 with the sums of its groups: YEAR, T2.ROW.COLUMN, T3.ROW.COLUMN and
 * T4.GROUP.COLUMN.
 */
public final class TableFigures implements FigureSource {

    @Override
    public Map<String, BigDecimal> figures(Report report) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put("YEAR", BigDecimal.valueOf(report.table().year()));
        for (ProactiveCell cell : ProactiveCell.values()) {
            figures.put("T2." + cell.code(), new BigDecimal(report.proactive().print(cell)));
        }
        report.remedies().values().forEach((code, cases) -> figures.put("T4." + code, BigDecimal.valueOf(cases)));
        AnnualTable table = report.table();
        for (TableTemplate.Row row : table.template().rows()) {
            for (TableTemplate.Head head : table.template().columns()) {
                figures.put("T3." + row.code() + "." + head.code(), BigDecimal.valueOf(at(table, row, head)));
            }
        }
        return figures;
    }

    /** A group adds up its leaves, in rows and in columns. */
    private static int at(AnnualTable table, TableTemplate.Row row, TableTemplate.Head head) {
        if (row.kind() == Kind.GROUP) {
            return table.template().rows().stream()
                    .filter(child -> row.code().equals(child.parent()) && child.kind() != Kind.TOTAL)
                    .mapToInt(child -> at(table, child, head))
                    .sum();
        }
        if (head.kind() == Kind.GROUP) {
            return table.template().columns().stream()
                    .filter(child -> head.code().equals(child.parent()))
                    .mapToInt(child -> table.at(row.code(), child.code()))
                    .sum();
        }
        return table.at(row.code(), head.code());
    }
}
