package org.gongkai.query.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.period.NoneReceivedConfirmed;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.narrative.Narratives;
import org.gongkai.query.office.Offices;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Reports;

/** Puts together what is to be looked at before a year's figures are fixed. */
public final class Checklists {

    private final Reports reports;
    private final Offices offices;
    private final AnnualLog log;
    private final Narratives narratives;
    private final LooseEnds looseEnds;
    private final Clock clock;

    /** From these books. */
    Checklists(Books books, Narratives narratives, Clock clock) {
        this.reports = books.reports();
        this.offices = books.offices();
        this.log = books.log();
        this.narratives = narratives;
        this.looseEnds = new LooseEnds(books.register());
        this.clock = clock;
    }

    /** Where it looks things up. */
    record Books(Reports reports, Offices offices, Register register, AnnualLog log) {}

    /** Of the year as it is now. */
    public List<Item> of(Question question) {
        var report = reports.report(question);
        var agency = report.agency().id();
        int year = question.year();
        String page = "/agencies/" + agency + "/reports/" + year;
        var items = new ArrayList<Item>();
        addOpening(items, report, page);
        items.addAll(looseEnds.of(agency, year, LocalDate.now(clock)));
        addNumbers(items, report);
        addNoneReceived(items, report, page);
        addCases(items, report);
        addOtherShare(items, report, page);
        addTemplate(items, report, page);
        addProactive(items, report);
        addTexts(items, question);
        return items;
    }

    /** What the closing itself would refuse. */
    private static void addOpening(List<Item> items, Report report, String page) {
        report.warnings().stream()
                .filter(warning -> warning.code().equals("OPENING_BALANCE"))
                .forEach(w -> items.add(new Item(w.code(), Item.Level.STOPS, 1, w.zh(), w.en(), page, List.of())));
    }

    private void addNumbers(List<Item> items, Report report) {
        var agency = report.agency().id();
        int year = report.table().year();
        int missing = offices.missingNumbers(agency, "REQUEST", year);
        if (missing > 0) {
            items.add(Item.look(
                    "NUMBER_GAPS",
                    missing,
                    "登记编号有 %d 个空号：请核对是否漏登，或者作废这些编号。".formatted(missing),
                    "%d registration numbers are accounted for by nothing.".formatted(missing),
                    "/agencies/%s/requests?year=%d".formatted(agency, year)));
        }
    }

    private void addNoneReceived(List<Item> items, Report report, String page) {
        var agency = report.agency().id();
        int year = report.table().year();
        boolean none = report.table().at("NEW_RECEIVED", "TOTAL") == 0;
        boolean confirmed = log.last(NoneReceivedConfirmed.class, agency, year, report.position())
                .isPresent();
        if (none && !confirmed) {
            items.add(Item.look(
                    "NONE_RECEIVED",
                    0,
                    "本年度没有新收申请：请确认确实没有收到。",
                    "No request was received in the year; make sure that none was.",
                    page + "/work/requests"));
        } else if (!none && confirmed) {
            items.add(Item.look(
                    "SOME_RECEIVED_AFTER_ALL",
                    report.table().at("NEW_RECEIVED", "TOTAL"),
                    "曾确认本年度没有收到申请，现已登记有新收申请，请核对。",
                    "It was confirmed that none was received, and some are on record now.",
                    page));
        }
    }

    /** A case without a result stands under 尚未审结 and is carried forward. */
    private static void addCases(List<Item> items, Report report) {
        int pending = report.remedies().at("REVIEW.PENDING")
                + report.remedies().at("LITIGATION_DIRECT.PENDING")
                + report.remedies().at("LITIGATION_AFTER_REVIEW.PENDING");
        if (pending > 0) {
            items.add(Item.look(
                    "CASES_WITHOUT_RESULT",
                    pending,
                    "%d 件复议、诉讼案件没有结果，将计入“尚未审结”：如已审结请补登结果。".formatted(pending),
                    "%d reviews and suits have no result and count as pending.".formatted(pending),
                    "/agencies/%s/cases".formatted(report.agency().id())));
        }
    }

    /** What is wrong with, or missing from, the texts. */
    private void addTexts(List<Item> items, Question question) {
        String where = "/agencies/%s/reports/%d/work/texts".formatted(question.agency(), question.year());
        narratives
                .narrative(question)
                .findings()
                .forEach(f -> items.add(Item.look(f.code(), 1, f.zh(), f.en(), where)));
    }

    /** 国办公开办函〔2019〕60号一（三）: 其他处理 is meant for rare cases, and supervisors look into high numbers. */
    private void addOtherShare(List<Item> items, Report report, String page) {
        AnnualTable table = report.table();
        int all = table.at("RESULTS_TOTAL", "TOTAL");
        int other = table.template() == TableTemplate.F2019
                ? table.at("OTHER", "TOTAL")
                : table.at("OTHER_ABANDONED_NO_CORRECTION", "TOTAL")
                        + table.at("OTHER_ABANDONED_FEE_UNPAID", "TOTAL")
                        + table.at("OTHER_MISC", "TOTAL");
        int most = offices.policies(report.agency().id()).otherShareWarning(table.year());
        if (all > 0 && other * 100L > (long) all * most) {
            items.add(Item.look(
                    "OTHER_SHARE",
                    other,
                    "“其他处理”占办理结果的 %d%%，超过 %d%%：上级可能过问，请逐件核对。".formatted(other * 100L / all, most),
                    "Other handling is %d%% of the results, more than %d%%.".formatted(other * 100L / all, most),
                    page + "/cells/" + (table.template() == TableTemplate.F2019 ? "OTHER" : "OTHER_MISC") + "/TOTAL"));
        }
    }

    /** Cells nobody entered anything in print 0; somebody should say that they are 0. */
    private static void addProactive(List<Item> items, Report report) {
        var proactive = report.proactive();
        String page = "/agencies/%s/proactive/%d"
                .formatted(report.agency().id(), report.table().year());
        var missing = proactive.missing();
        if (!missing.isEmpty()) {
            String zh = missing.stream()
                    .map(cell -> proactive.sheet().label(cell).zh())
                    .collect(Collectors.joining("、"));
            String en = missing.stream()
                    .map(cell -> proactive.sheet().label(cell).en())
                    .collect(Collectors.joining("; "));
            items.add(Item.look(
                    "TABLE_TWO_INCOMPLETE",
                    missing.size(),
                    "表二有 %d 项无人填报，将按 0 打印：%s。".formatted(missing.size(), zh),
                    "%d cells of table 二 were not declared and print 0: %s.".formatted(missing.size(), en),
                    page));
        }
        proactive.findings().forEach(f -> items.add(Item.look(f.code(), 1, f.zh(), f.en(), page)));
    }

    private static void addTemplate(List<Item> items, Report report, String page) {
        report.warnings().stream()
                .filter(warning -> warning.code().equals("TEMPLATE_YEAR"))
                .forEach(w -> items.add(Item.look(w.code(), 1, w.zh(), w.en(), page)));
    }
}
