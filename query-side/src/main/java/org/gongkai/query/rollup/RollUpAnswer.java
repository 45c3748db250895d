package org.gongkai.query.rollup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.annual.DueDates;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.events.rollup.FiguresDeclared;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.events.rollup.Provenance;
import org.gongkai.query.ledger.Cells;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.remedy.RemedyTable;
import org.jspecify.annotations.Nullable;

/**
 * A sum, its members and how far they are.
 *
 * @param provisional whether a member's figures still move
 * @param position the last record it counts
 * @param tables by the table's code, table 二 apart
 * @param proactive table 二, its figures in the printed unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RollUpAnswer(
        Owner agency,
        int year,
        String template,
        boolean provisional,
        long position,
        LocalDate dueOn,
        List<MemberAnswer> members,
        Map<String, List<Row>> tables,
        List<ProactiveFigure> proactive,
        List<Report.Warning> warnings) {

    /** Whose. */
    record Owner(int id, String name) {}

    /** A word in both languages. */
    record Words(String code, String zh, String en) {

        static Words of(Enum<?> code, Labelled words) {
            return new Words(code.name(), words.zh(), words.en());
        }
    }

    /**
     * A member.
     *
     * @param edition what its figures are called; null before its year was closed, and for sums and declarations
     * @param dueOn by when its own report was to be handed up
     * @param declaredOn when its figures were declared; null when they were not
     * @param newReceived its figure of the first row
     * @param results its figure of the last row of the results
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberAnswer(
            int agency,
            String name,
            Words kind,
            Words progress,
            @Nullable String edition,
            boolean provisional,
            LocalDate dueOn,
            @Nullable LocalDate declaredOn,
            @Nullable Provenance provenance,
            int newReceived,
            int results) {}

    /**
     * A row of the sum.
     *
     * @param values by column
     * @param declared how much of each was declared
     * @param previous the total a year before; null when that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String code,
            String label,
            Map<String, Integer> values,
            Map<String, Integer> declared,
            @Nullable Integer previous) {}

    /** A cell of table 二. */
    record ProactiveFigure(String code, String label, String figure, String unit) {}

    static RollUpAnswer of(RollUp sum) {
        var table = sum.table();
        return new RollUpAnswer(
                new Owner(sum.agency().id().value(), sum.agency().name()),
                sum.year(),
                table.template().code(),
                table.provisional(),
                sum.position(),
                sum.dueOn(),
                sum.members().stream().map(m -> member(m, sum.year())).toList(),
                Map.of("T3", rows(sum), "T4", List.of(cases(sum))),
                proactive(sum),
                sum.warnings());
    }

    private static List<ProactiveFigure> proactive(RollUp sum) {
        var sheet = ProactiveSheet.of(sum.table().template());
        return sheet.cells().stream()
                .map(cell -> new ProactiveFigure(
                        cell.code(),
                        sheet.label(cell).zh(),
                        cell.unit().print(sum.proactive().getOrDefault(cell, 0L)),
                        cell.unit().zh()))
                .toList();
    }

    private static Row cases(RollUp sum) {
        return new Row(RemedyTable.ROW, "（件数）", Sums.cases(sum.cells()), Sums.cases(sum.declared()), null);
    }

    private static List<Row> rows(RollUp sum) {
        return sum.table().rows().stream().map(row -> row(row, sum)).toList();
    }

    private static Row row(AnnualTable.Row row, RollUp sum) {
        var previous = sum.previous();
        var declared = new LinkedHashMap<String, Integer>();
        sum.table().template().columns().forEach(head -> {
            int part = head.columns().stream()
                    .mapToInt(column -> sum.declared().sum(column, row.head().lines()::contains))
                    .sum();
            if (row.values().containsKey(head.code())) {
                declared.put(head.code(), part);
            }
        });
        return new Row(
                row.head().code(),
                row.head().zh(),
                row.values(),
                declared,
                previous == null ? null : previous.at(row.head().code(), "TOTAL"));
    }

    private static MemberAnswer member(MemberReport member, int year) {
        FiguresDeclared declared = member.declared();
        var edition = member.life() == null ? null : member.life().edition();
        var level = member.agency().level();
        boolean sums = member.kind() == MemberKind.ROLL_UP;
        return new MemberAnswer(
                member.agency().id().value(),
                member.agency().name(),
                Words.of(member.kind(), member.kind()),
                Words.of(member.progress(), member.progress()),
                edition == null ? null : edition.zh(),
                member.provisional(),
                sums ? DueDates.rollUp(level, year) : DueDates.ownReport(year),
                declared == null ? null : declared.declaredOn(),
                declared == null ? null : declared.provenance(),
                total(member.cells(), year, "NEW_RECEIVED"),
                total(member.cells(), year, "RESULTS_TOTAL"));
    }

    private static int total(Cells cells, int year, String row) {
        return Sums.table(year, TableTemplate.F2021, cells, true).at(row, "TOTAL");
    }
}
