package org.gongkai.command.rollup;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.command.body.BadField;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;

/** Table 二 as declared: its cells by row and column, each in the printed unit. */
final class DeclaredProactive {

    private DeclaredProactive() {}

    /** The cells that are not 0, in their smallest unit. */
    static SortedMap<String, Long> cells(DeclareFigures command, DeclaredTable table) {
        var known = ProactiveSheet.of(command.template()).cells();
        var cells = new TreeMap<String, Long>();
        for (DeclaredTable.Row row : table.rows()) {
            row.values().forEach((column, figure) -> {
                String code = row.code() + "." + column;
                ProactiveCell cell = ProactiveCell.find(code)
                        .filter(known::contains)
                        .orElseThrow(() -> Declared.unknown("tables.T2", code));
                long amount = amount(cell, figure);
                if (amount != 0) {
                    cells.put(code, amount);
                }
            });
        }
        return cells;
    }

    private static long amount(ProactiveCell cell, BigDecimal figure) {
        boolean fits = cell.unit().fits(figure) && (cell.isSigned() || figure.signum() >= 0);
        try {
            if (fits) {
                return cell.unit().amount(figure);
            }
        } catch (ArithmeticException tooLarge) {
            throw refused(cell, figure + " (64 bit)");
        }
        throw refused(cell, figure.toPlainString());
    }

    private static BadField refused(ProactiveCell cell, String found) {
        int decimals = cell.unit().decimals();
        return new BadField(
                "tables.T2." + cell.code(),
                "“" + ProactiveSheet.words(cell).zh() + "”应为" + (cell.isSigned() ? "" : "不小于 0 的") + "数字，最多 " + decimals
                        + " 位小数，填报为 " + found + "。",
                ProactiveSheet.words(cell).en() + " must be a number with at most " + decimals + " decimals; found "
                        + found + ".");
    }
}
