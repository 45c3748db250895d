package org.gongkai.query.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.remedy.RemedyHead;
import org.gongkai.query.report.remedy.RemedyTable;

/**
 * A table as a grid of printed figures, in the form's order.
 *
 * @param code the end of its id
 * @param heads over the figures
 * @param rows from top to bottom
 */
record Sheet(String code, Labelled title, List<Labelled> heads, List<Row> rows) {

    private static final String TAB = "\t";

    private record Words(String zh, String en) implements Labelled {}

    /** A row: its words and its figures as they are printed. */
    record Row(Labelled label, List<String> figures) {

        /** The figures as a spreadsheet takes them. */
        public String copy() {
            return String.join(TAB, figures);
        }
    }

    /** The three tables of a report; table 二 in as many parts as article 20 has items. */
    static List<Sheet> of(Report report) {
        var sheets = new ArrayList<Sheet>();
        for (ProactiveSheet.Part part : report.proactive().sheet().parts()) {
            sheets.add(proactive(part, report.proactive()));
        }
        sheets.add(requests(report.table()));
        sheets.add(cases(report.remedies()));
        return sheets;
    }

    private static Sheet proactive(ProactiveSheet.Part part, ProactiveTable table) {
        return new Sheet(
                part.code(),
                new Words("二、" + part.zh(), "II. " + part.en()),
                List.copyOf(part.columns()),
                part.rows().stream()
                        .map(row -> new Row(
                                row, part.cells(row).stream().map(table::print).toList()))
                        .toList());
    }

    private static Sheet requests(AnnualTable table) {
        return new Sheet(
                "T3",
                new Words("三、收到和处理政府信息公开申请情况", "III. Requests received and handled"),
                table.template().columns().stream()
                        .filter(head -> head.kind() != Kind.GROUP)
                        .map(head -> (Labelled) head)
                        .toList(),
                table.rows().stream()
                        .map(row -> new Row(label(table.template(), row.head()), figures(row)))
                        .toList());
    }

    private static List<String> figures(AnnualTable.Row row) {
        return row.values().values().stream().map(String::valueOf).toList();
    }

    /** A row that stands under a group is told with it: 其他 alone says nothing. */
    private static Labelled label(TableTemplate template, TableTemplate.Row row) {
        return template.rows().stream()
                .filter(group -> group.code().equals(row.parent()) && group.parent() != null)
                .map(group -> (Labelled) new Words(group.zh() + row.zh(), group.en() + ": " + row.en()))
                .findFirst()
                .orElse(row);
    }

    private static Sheet cases(RemedyTable table) {
        var printed = RemedyHead.ALL.stream().filter(RemedyHead::printed).toList();
        return new Sheet(
                "T4",
                new Words("四、行政复议、行政诉讼情况", "IV. Reviews and suits"),
                printed.stream().map(Sheet::under).toList(),
                List.of(new Row(
                        new Words("件数", "cases"),
                        printed.stream()
                                .map(head -> String.valueOf(table.at(head.code())))
                                .toList())));
    }

    private static Labelled under(RemedyHead head) {
        return RemedyHead.ALL.stream()
                .filter(group -> group.code().equals(head.parent()))
                .map(group -> (Labelled) new Words(group.zh() + "-" + head.zh(), group.en() + ": " + head.en()))
                .findFirst()
                .orElse(head);
    }

    /** A column as a spreadsheet takes it. */
    public String column(int at) {
        return rows.stream().map(row -> row.figures().get(at)).collect(Collectors.joining("\n"));
    }

    /** Every column so. */
    public List<String> columns() {
        return IntStream.range(0, heads.size()).mapToObj(this::column).toList();
    }

    /** All of it so. */
    public String copy() {
        return rows.stream().map(Row::copy).collect(Collectors.joining("\n"));
    }
}
