package org.gongkai.command.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;

/** Table 三 as declared: its rows by code, put to the checks that are printed on it (国办公开办函〔2021〕30号). */
final class DeclaredRequests {

    private final DeclareFigures command;
    private final TableTemplate template;
    private final Map<String, Map<String, Integer>> figures = new HashMap<>();

    DeclaredRequests(DeclareFigures command, DeclaredTable table) {
        this.command = command;
        this.template = command.template();
        table.rows().forEach(this::read);
    }

    private void read(DeclaredTable.Row row) {
        var known = template.rows().stream()
                .filter(r -> r.kind() != Kind.GROUP && r.code().equals(row.code()))
                .findFirst()
                .orElseThrow(() -> Declared.unknown("tables.T3.rows", row.code()));
        var values = new HashMap<String, Integer>();
        row.values().forEach((column, figure) -> values.put(column(column), count(known, column, figure)));
        figures.put(known.code(), values);
    }

    private String column(String code) {
        return template.columns().stream()
                .filter(head -> head.kind() != Kind.GROUP && head.code().equals(code))
                .map(TableTemplate.Head::code)
                .findFirst()
                .orElseThrow(() -> Declared.unknown("tables.T3.columns", code));
    }

    private static int count(TableTemplate.Row row, String column, BigDecimal figure) {
        return Declared.count("tables.T3." + row.code() + "." + column, figure);
    }

    /** The cells, after the checks. */
    List<Booking> cells() {
        template.columns().stream().filter(head -> head.kind() != Kind.GROUP).forEach(this::requireColumn);
        template.rows().stream().filter(row -> row.kind() != Kind.GROUP).forEach(this::requireRow);
        var cells = new ArrayList<Booking>();
        for (TableTemplate.Row row : template.rows()) {
            if (row.kind() == Kind.LEAF) {
                addRow(cells, row);
            }
        }
        return cells;
    }

    /** In 2019 the rows under 其他 are one: it is kept under the last of its lines. */
    private void addRow(List<Booking> cells, TableTemplate.Row row) {
        Line line = row.lines().getLast();
        for (TableTemplate.Head head : template.columns()) {
            int amount = at(row.code(), head.code());
            if (head.kind() == Kind.LEAF && amount != 0) {
                Column column = head.columns().getFirst();
                cells.add(new Booking(command.agency(), command.year(), line, column, amount));
            }
        }
    }

    private void requireColumn(TableTemplate.Head head) {
        String column = head.code();
        int results = template.rows().stream()
                .filter(row -> row.kind() == Kind.LEAF && row.parent() != null)
                .mapToInt(row -> at(row.code(), column))
                .sum();
        Declared.requireEqual("（七）总计 / " + head.zh(), results, at("RESULTS_TOTAL", column));
        Declared.requireEqual(
                "一+二=三+四 / " + head.zh(),
                at("NEW_RECEIVED", column) + at("CARRIED_IN", column) - results,
                at("CARRIED_FORWARD", column));
    }

    private void requireRow(TableTemplate.Row row) {
        int sum = template.columns().stream()
                .filter(head -> head.kind() == Kind.LEAF)
                .mapToInt(head -> at(row.code(), head.code()))
                .sum();
        Declared.requireEqual(row.zh() + " / 总计", sum, at(row.code(), "TOTAL"));
    }

    private int at(String row, String column) {
        return figures.getOrDefault(row, Map.of()).getOrDefault(column, 0);
    }
}
