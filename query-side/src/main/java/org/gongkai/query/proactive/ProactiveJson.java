package org.gongkai.query.proactive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.events.proactive.ProactiveSheet.Part;

/**
 * Table 二 for programs: its rows with figures in the printed unit, exact.
 *
 * @param rows by item of article 20, from top to bottom
 * @param columns of each item, from left to right
 * @param checks what was checked before it was printed
 */
public record ProactiveJson(List<Row> rows, List<Column> columns, List<Check> checks) {

    private static final String CLOSING_ZH = "锁定：各项数字与锁定时记载的一致";
    private static final String CLOSING_EN = "Closed: the figures are those that the closing stated";

    /** A row with figures, by column code; parent is the item of article 20. */
    public record Row(String code, String label, String labelEn, String parent, Map<String, BigDecimal> values) {}

    /** A column of an item of article 20. */
    public record Column(String code, String label, String labelEn, String parent, String parentLabel, String unit) {}

    /** A check that was passed; one that did not apply had nothing to compare with. */
    public record Check(String code, String zh, String en, boolean applied) {}

    /** The table in this form. */
    public static ProactiveJson of(ProactiveTable table) {
        var rows = new ArrayList<Row>();
        var columns = new ArrayList<Column>();
        for (Part part : table.sheet().parts()) {
            part.rows().forEach(row -> rows.add(row(table, part, row)));
            part.columns()
                    .forEach(head -> columns.add(new Column(
                            head.column().name(),
                            head.zh(),
                            head.en(),
                            part.code(),
                            part.zh(),
                            head.column().unit().zh())));
        }
        return new ProactiveJson(
                rows, columns, List.of(new Check("T2.CLOSING", CLOSING_ZH, CLOSING_EN, table.closed())));
    }

    private static Row row(ProactiveTable table, Part part, ProactiveSheet.Row row) {
        var values = new LinkedHashMap<String, BigDecimal>();
        part.cells(row).forEach(cell -> values.put(cell.column().name(), new BigDecimal(table.print(cell))));
        return new Row(row.row().name(), row.zh(), row.en(), part.code(), values);
    }
}
