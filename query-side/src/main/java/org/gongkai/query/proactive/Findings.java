package org.gongkai.query.proactive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveCell.Row;
import org.gongkai.events.proactive.ProactiveEntry;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.proactive.Figures;
import org.gongkai.proactive.Registry;

/**
 * What a reader of table 二 should look at: never a reason to refuse it, because its figures are declared.
 *
 * @param year the statistical year
 * @param level what kind of agency it is: below the city nobody makes rules, so their row needs no word
 */
record Findings(int year, TableTemplate template, AgencyLevel level, List<ProactiveEvent> events, Figures figures) {

    /** The cells of the format in which nobody entered anything. */
    List<ProactiveCell> missing() {
        return ProactiveSheet.of(template).cells().stream()
                .filter(cell -> !figures.isEntered(year, cell))
                .filter(cell -> cell.row() != Row.RULES || mayMakeRules())
                .toList();
    }

    private boolean mayMakeRules() {
        return switch (level) {
            case SUBDISTRICT_OFFICE, TOWNSHIP, COUNTY, DEPARTMENT -> false;
            case PREFECTURE, PROVINCE -> true;
        };
    }

    List<Remark> remarks(Fees fees) {
        var remarks = new ArrayList<Remark>();
        for (DocumentKind kind : DocumentKind.values()) {
            addStock(remarks, kind);
            addUnlisted(remarks, kind);
        }
        addPastValidity(remarks);
        addLate(remarks);
        addRulesOfDepartment(remarks);
        addFees(remarks, fees);
        return remarks;
    }

    /** 现行有效 = 上年现行有效 + 制发 − 废止: not printed, and broken in practice by clean-ups. */
    private void addStock(List<Remark> remarks, DocumentKind kind) {
        long before = figures.at(year - 1, kind.inForce());
        long issued = figures.at(year, kind.issued());
        long repealed = figures.at(year, kind.repealed());
        long now = figures.at(year, kind.inForce());
        if (figures.isEntered(year - 1, kind.inForce()) && before + issued - repealed != now) {
            remarks.add(new Remark(
                    "T2.STOCK",
                    "%s：上年现行有效 %d 件，加制发 %d 件，减废止 %d 件，应为 %d 件，现为 %d 件，请说明原因。"
                            .formatted(kind.zh(), before, issued, repealed, before + issued - repealed, now),
                    "%s: %d in force last year, plus %d issued, less %d repealed make %d; found %d."
                            .formatted(kind.en(), before, issued, repealed, before + issued - repealed, now)));
        }
    }

    private void addUnlisted(List<Remark> remarks, DocumentKind kind) {
        long unlisted = events.stream()
                .filter(e -> e instanceof FigureDeclared f && f.year() == year)
                .flatMap(e -> e.entries().stream())
                .filter(entry -> entry.cell() == kind.issued() || entry.cell() == kind.repealed())
                .mapToLong(ProactiveEntry::amount)
                .sum();
        if (unlisted > 0) {
            remarks.add(new Remark(
                    "T2.UNLISTED",
                    "%s：制发和废止件数中有 %d 件只申报了数量，没有逐件登记。".formatted(kind.zh(), unlisted),
                    "%s: %d issued or repealed are counted without being listed.".formatted(kind.en(), unlisted)));
        }
    }

    private void addPastValidity(List<Remark> remarks) {
        LocalDate end = LocalDate.of(year, 12, 31);
        long past = Registry.of(events)
                .documents()
                .filter(d -> d.isInForce(end))
                .map(d -> d.issued().validTo())
                .filter(Objects::nonNull)
                .filter(validTo -> validTo.isBefore(end))
                .count();
        if (past > 0) {
            remarks.add(new Remark(
                    "T2.PAST_VALIDITY",
                    "有 %d 件文件已过有效期，尚未登记失效。".formatted(past),
                    "%d documents are past their validity and not entered as lapsed.".formatted(past)));
        }
    }

    private void addLate(List<Remark> remarks) {
        long late = events.stream()
                .filter(e -> e.late() && e.entries().stream().anyMatch(entry -> entry.period() == year))
                .count();
        if (late > 0) {
            remarks.add(new Remark(
                    "T2.LATE",
                    "有 %d 条属于以前年度的补录，计入本年度。".formatted(late),
                    "%d facts of closed years are counted in this year.".formatted(late)));
        }
    }

    private void addRulesOfDepartment(List<Remark> remarks) {
        boolean some = List.of(ProactiveCell.RULES_ISSUED, ProactiveCell.RULES_IN_FORCE).stream()
                .anyMatch(cell -> figures.at(year, cell) > 0);
        if (some && level == AgencyLevel.DEPARTMENT) {
            remarks.add(new Remark(
                    "T2.RULES_OF_DEPARTMENT",
                    "政府部门中只有国务院部门有权制定规章（立法法第九十一条），请核对规章一行。",
                    "Of departments only those of the State Council make rules; look at that row again."));
        }
    }

    private static void addFees(List<Remark> remarks, Fees fees) {
        if (fees.yuan() > 0) {
            remarks.add(new Remark(
                    "T2.FEES",
                    "本年收取信息处理费 %d 件 %d 元，没有自动计入；如属行政事业性收费，请核对本年收费金额。".formatted(fees.cases(), fees.yuan()),
                    "Fees of %d yuan were paid on %d requests; they are not added by themselves."
                            .formatted(fees.yuan(), fees.cases())));
        }
    }
}
