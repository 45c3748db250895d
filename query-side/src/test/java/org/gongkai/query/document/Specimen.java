package org.gongkai.query.document;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.query.document.form.AnnualReport;
import org.gongkai.query.document.form.Words;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.proactive.Fees;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.PeriodState;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.remedy.RemedyTable;

/** Reports to print: one of zeros, and one with a prime of its own in every cell, so that no two can be confused. */
final class Specimen {

    /** Written in all places but one. */
    static final Map<NarrativeSection, String> TEXTS = Map.of(
            NarrativeSection.PREAMBLE, "本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。",
            NarrativeSection.PROACTIVE, "2025年，本机关坚持“以公开为常态、不公开为例外”。\n\n全年发布信息128条。",
            NarrativeSection.PLATFORM, "设政务公开专区1处。",
            NarrativeSection.OTHER_MATTERS, "本年度未收取信息处理费。");

    private static final List<String> RESULTS = List.of("UPHELD", "RECTIFIED", "OTHER_RESULT", "PENDING");

    private Specimen() {}

    /** The next prime, each time. */
    private static IntSupplier primes() {
        var last = new BigInteger[] {BigInteger.ONE};
        return () -> {
            last[0] = last[0].nextProbablePrime();
            return last[0].intValueExact();
        };
    }

    static AnnualReport zeros(TableTemplate template) {
        return new AnnualReport(report(template, () -> 0, false), Words.NONE, Map.of());
    }

    static AnnualReport primes(TableTemplate template, boolean provisional) {
        var words = Words.of(section -> TEXTS.getOrDefault(section, ""), template.code(), LocalDate.of(2026, 1, 20));
        return new AnnualReport(report(template, primes(), provisional), words, Map.of("校验码", "00ff"));
    }

    private static Report report(TableTemplate template, IntSupplier figures, boolean provisional) {
        return new Report(
                new Agency(
                        new AgencyId(1), "青禾区永安街道办事处", AgencyLevel.SUBDISTRICT_OFFICE, null, LocalDate.of(2019, 1, 1)),
                provisional ? PeriodState.OPEN : PeriodState.CLOSED,
                provisional ? null : 0,
                4711,
                provisional ? null : Instant.parse("2026-01-05T01:02:03Z"),
                table(template, figures, provisional),
                new RemedyTable(provisional, remedies(figures), List.of()),
                proactive(template, figures, !provisional),
                List.of());
    }

    private static AnnualTable table(TableTemplate template, IntSupplier figures, boolean provisional) {
        var results = new TreeMap<String, Integer>();
        var rows = template.rows().stream()
                .filter(row -> row.kind() != Kind.GROUP)
                .map(row -> new AnnualTable.Row(row, values(template, row, figures, results)))
                .toList();
        return new AnnualTable(2025, template, provisional, rows, List.of());
    }

    private static Map<String, Integer> values(
            TableTemplate template, TableTemplate.Row row, IntSupplier figures, Map<String, Integer> results) {
        var values = new LinkedHashMap<String, Integer>();
        int sum = 0;
        for (TableTemplate.Head head : template.columns()) {
            if (head.kind() == Kind.LEAF) {
                boolean total = row.kind() == Kind.TOTAL;
                int figure = total ? Objects.requireNonNull(results.get(head.code())) : figures.getAsInt();
                values.put(head.code(), figure);
                sum += figure;
                if (row.parent() != null && !total) {
                    results.merge(head.code(), figure, Integer::sum);
                }
            }
        }
        values.put("TOTAL", sum);
        return values;
    }

    /** Charges with six digits after the point, changes below zero, decisions beyond 32 bits. */
    private static ProactiveTable proactive(TableTemplate template, IntSupplier figures, boolean closed) {
        var sheet = ProactiveSheet.of(template);
        var amounts = new EnumMap<ProactiveCell, Long>(ProactiveCell.class);
        sheet.cells().forEach(cell -> amounts.put(cell, proactive(cell, figures.getAsInt())));
        return new ProactiveTable(2025, sheet, closed, amounts, List.of(), List.of(), new Fees(0, 0, 0, 0));
    }

    private static long proactive(ProactiveCell cell, long prime) {
        if (prime == 0) {
            return 0;
        }
        return switch (cell.column()) {
            case AMOUNT_COLLECTED -> 24_252_311_082L + prime * 1_000_000;
            case PROCUREMENT_AMOUNT -> 13_030_25L + prime * 100;
            case ITEMS_CHANGE -> -prime;
            case DECISIONS -> 11_398_889_000L + prime;
            default -> prime;
        };
    }

    private static Map<String, Integer> remedies(IntSupplier figures) {
        var values = new LinkedHashMap<String, Integer>();
        for (String way : List.of("REVIEW", "LITIGATION_DIRECT", "LITIGATION_AFTER_REVIEW")) {
            int sum = 0;
            for (String result : RESULTS) {
                int figure = figures.getAsInt();
                values.put(way + "." + result, figure);
                sum += figure;
            }
            values.put(way + ".TOTAL", sum);
        }
        return values;
    }
}
