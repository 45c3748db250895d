package org.gongkai.query.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.remedy.RemedyHead;
import org.gongkai.query.report.remedy.RemedyTable;

/** A report for a spreadsheet: UTF-8 with the mark that Excel needs to see it, official labels, one row a line. */
final class ReportCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ReportCsv() {}

    static byte[] of(Report report) {
        var table = report.table();
        var heads = new ArrayList<>(List.of("代码", "上级", "项目"));
        table.template().columns().stream()
                .filter(head -> head.kind() != Kind.GROUP)
                .forEach(head -> heads.add(head.zh()));
        var lines = new ArrayList<>(List.of(line(heads)));
        table.rows().forEach(row -> lines.add(line(fields(table, row))));
        addProactive(lines, report.proactive());
        addRemedies(lines, report.remedies());
        return (BYTE_ORDER_MARK + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
    }

    /** Table 二 below, one figure a line, because its items have different columns. */
    private static void addProactive(List<String> lines, ProactiveTable table) {
        lines.add("\r\n");
        lines.add(line(List.of("代码", "条款", "项目", "指标", "数值", "单位")));
        for (ProactiveSheet.Part part : table.sheet().parts()) {
            for (ProactiveSheet.Row row : part.rows()) {
                for (ProactiveSheet.Head head : part.columns()) {
                    ProactiveCell cell = ProactiveCell.of(row.row(), head.column());
                    lines.add(line(List.of(
                            cell.code(),
                            part.zh(),
                            row.zh(),
                            head.zh(),
                            table.print(cell),
                            cell.unit().zh())));
                }
            }
        }
    }

    /** Table 四 below an empty line, one figure a line: because its heads are three lines deep. */
    private static void addRemedies(List<String> lines, RemedyTable remedies) {
        lines.add("\r\n");
        lines.add(line(List.of("代码", "上级", "项目", "件数")));
        for (RemedyHead head : RemedyHead.ALL) {
            if (head.printed()) {
                lines.add(
                        line(List.of(head.code(), parents(head), head.zh(), String.valueOf(remedies.at(head.code())))));
            }
        }
    }

    /** The heads over a figure, for instance 行政诉讼/复议后起诉. */
    private static String parents(RemedyHead head) {
        return RemedyHead.ALL.stream()
                .filter(over -> over.code().equals(head.parent()))
                .map(over -> over.parent() == null ? over.zh() : parents(over) + "/" + over.zh())
                .findFirst()
                .orElse("");
    }

    /** What to save it as. */
    static String fileName(Report report) {
        return "%s%d年表三%s.csv"
                .formatted(
                        report.agency().name(),
                        report.table().year(),
                        report.table().provisional() ? "（暂计）" : "");
    }

    private static List<String> fields(AnnualTable table, AnnualTable.Row row) {
        var fields = new ArrayList<String>();
        fields.add(row.head().code());
        fields.add(parent(table.template(), row.head()));
        fields.add(row.head().zh());
        row.values().values().forEach(value -> fields.add(value.toString()));
        return fields;
    }

    private static String parent(TableTemplate template, TableTemplate.Row row) {
        return template.rows().stream()
                .filter(other -> other.code().equals(row.parent()))
                .map(TableTemplate.Row::zh)
                .findFirst()
                .orElse("");
    }

    private static String line(List<String> fields) {
        return fields.stream().map(ReportCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n')
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
