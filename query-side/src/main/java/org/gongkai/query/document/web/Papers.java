package org.gongkai.query.document.web;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.csv.CsvWriter;
import org.gongkai.query.document.form.Amounts;
import org.gongkai.query.document.form.AnnualReport;
import org.gongkai.query.document.form.Certificate;
import org.gongkai.query.document.form.CollectionForm;
import org.gongkai.query.document.form.Words;
import org.gongkai.query.print.ReportJson;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Reports;

/** Puts the papers of a year together. */
final class Papers {

    private final Reports reports;
    private final AnnualLog log;
    private final Printer printer;

    Papers(Reports reports, AnnualLog log, Printer printer) {
        this.reports = reports;
        this.log = log;
        this.printer = printer;
    }

    /**
     * A paper and what its reader should know.
     *
     * @param report what it is made from
     */
    record Answered(Report report, Paper paper) {}

    /** The report of a year: clean once the year is closed, a draft that says so before. */
    Answered report(Question question) {
        Report report = reports.report(question);
        return new Answered(report, annual(report).paper());
    }

    private AnnualReport annual(Report report) {
        var facts = new LinkedHashMap<String, String>();
        closing(report).ifPresent(closing -> facts.put("校验码", closing.head()));
        return new AnnualReport(report, remedies(report), Words.NONE, facts);
    }

    private static Amounts remedies(Report report) {
        var amounts = new HashMap<String, BigDecimal>();
        report.remedies().values().forEach((code, figure) -> amounts.put(code, BigDecimal.valueOf(figure)));
        return new Amounts(amounts);
    }

    /** The sheet to collect what the records do not know. */
    Answered collectionForm(Question question) {
        Report report = reports.report(question);
        return new Answered(report, new CollectionForm(report).paper());
    }

    /**
     * The certificate of a closed year's report.
     *
     * @throws Refused while the year is not closed: figures that move cannot be certified
     */
    Answered certificate(Question question) {
        Report report = reports.report(question);
        var closing = closing(report)
                .orElseThrow(() -> Refused.conflict(
                        "year",
                        "%d 年度数据尚未锁定，没有存证单。".formatted(question.year()),
                        "The year %d is not closed; there is no certificate.".formatted(question.year())));
        var life = log.life(report.agency().id(), question.year(), Long.MAX_VALUE);
        var paper = new Certificate(report, closing, life.edition(closing.revision()), files(report)).paper();
        return new Answered(report, paper);
    }

    /** The closing whose figures a report shows; empty while they move. */
    private Optional<PeriodClosed> closing(Report report) {
        return report.revision() == null
                ? Optional.empty()
                : log.last(
                        PeriodClosed.class, report.agency().id(), report.table().year(), report.position());
    }

    private Map<String, String> files(Report report) {
        Paper paper = annual(report).paper();
        var codes = new LinkedHashMap<String, String>();
        for (FileKind kind : FileKind.values()) {
            codes.put(paper.name() + "." + kind.extension(), code(printer.print(paper, kind)));
        }
        codes.put(paper.name() + ".csv", code(CsvWriter.of(paper)));
        codes.put(paper.name() + ".json", code(ReportJson.of(report).octets()));
        return codes;
    }

    private static String code(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
