package org.gongkai.query.print;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.proactive.ProactiveJson;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.PeriodState;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.basis.Passed;
import org.gongkai.query.report.remedy.RemedyHead;
import org.gongkai.query.report.remedy.RemedyTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as JSON. Nothing in it depends on when, where or by whom it is printed, so a closed year is the same
 * octets for ever.
 *
 * @param agency whose
 * @param status OPEN, CLOSED or REOPENED
 * @param provisional whether the figures still move
 * @param revision of the closing; null while they move
 * @param asOf the last record counted
 * @param closedAt when the closing was recorded, in Asia/Shanghai; null while they move
 * @param tables by number
 * @param warnings what a reader should know
 */
public record ReportJson(
        Owner agency,
        int year,
        String template,
        PeriodState status,
        boolean provisional,
        @Nullable Integer revision,
        long asOf,
        @Nullable String closedAt,
        Tables tables,
        List<Report.Warning> warnings) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Whose report it is. */
    public record Owner(int id, String name) {}

    /**
     * The tables by their number.
     *
     * @param T2 proactive disclosure
     * @param T3 requests
     * @param T4 reviews and suits
     */
    public record Tables(ProactiveJson T2, Table T3, Table T4) {}

    /** A table: its rows with figures, its columns, what was checked. */
    public record Table(List<Row> rows, List<Column> columns, List<Check> checks) {}

    /** A row with figures, by column code. */
    public record Row(
            String code,
            String label,
            String labelEn,
            @Nullable String parent,
            Map<String, Integer> values) {}

    /** A column, or the head over some. */
    public record Column(
            String code,
            String label,
            String labelEn,
            @Nullable String parent,
            String kind) {}

    /** A check that was passed; one that did not apply had nothing to compare with. */
    public record Check(String code, String zh, String en, boolean applied) {}

    /** The report in this form. */
    public static ReportJson of(Report report) {
        var table = report.table();
        var closedAt = report.closedAt();
        return new ReportJson(
                new Owner(report.agency().id().value(), report.agency().name()),
                table.year(),
                table.template().code(),
                report.state(),
                table.provisional(),
                report.revision(),
                report.position(),
                closedAt == null ? null : local(closedAt),
                new Tables(ProactiveJson.of(report.proactive()), table(table), table(report.remedies())),
                report.warnings());
    }

    /** The instant as the clock on an office wall shows it. */
    public static String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(AsOf.ZONE));
    }

    /** Its octets. */
    public byte[] octets() {
        return MAPPER.writeValueAsBytes(this);
    }

    private static Table table(RemedyTable table) {
        return new Table(
                List.of(new Row(RemedyTable.ROW, "（件数）", "Number of cases", null, table.values())),
                RemedyHead.ALL.stream().map(ReportJson::column).toList(),
                table.checks().stream().map(ReportJson::check).toList());
    }

    private static Column column(RemedyHead head) {
        return new Column(
                head.code(), head.zh(), head.en(), head.parent(), head.kind().name());
    }

    private static Table table(AnnualTable table) {
        return new Table(
                table.rows().stream().map(ReportJson::row).toList(),
                table.template().columns().stream().map(ReportJson::column).toList(),
                table.checks().stream().map(ReportJson::check).toList());
    }

    private static Row row(AnnualTable.Row row) {
        var head = row.head();
        return new Row(head.code(), head.zh(), head.en(), head.parent(), row.values());
    }

    private static Column column(TableTemplate.Head head) {
        return new Column(
                head.code(), head.zh(), head.en(), head.parent(), head.kind().name());
    }

    private static Check check(Passed passed) {
        var check = passed.check();
        return new Check(check.code(), check.zh(), check.en(), passed.applies());
    }
}
