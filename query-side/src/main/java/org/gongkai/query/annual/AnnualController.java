package org.gongkai.query.annual;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.annual.DueDates;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a report, for programs. */
@RestController
@Tag(name = "reports")
class AnnualController {

    private final Reports reports;
    private final Ledger ledger;
    private final AnnualLog log;
    private final Differences differences;

    AnnualController(Reports reports, Ledger ledger, AnnualLog log, Differences differences) {
        this.reports = reports;
        this.ledger = ledger;
        this.log = log;
        this.differences = differences;
    }

    @GetMapping("/api/agencies/{agency}/reports/{year}/life")
    @Operation(summary = "报告进度 Where the report stands, and how it came there")
    LifeAnswer life(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf) {
        var scope = reports.scope(Question.of(agency, year, new Question.Parameters(null, asOf, null)));
        int y = scope.question().year();
        var id = scope.agency().id();
        long position = asOf == null ? ledger.position() : scope.position();
        return LifeAnswer.of(id.value(), y, DueDates.ownReport(y), log.said(id, y, position));
    }

    @GetMapping("/api/agencies/{agency}/reports/{year}/difference")
    @Operation(summary = "版次比较 How two closings of a year differ, cell by cell, and why")
    Difference difference(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam String from,
            @RequestParam String to) {
        var question = Question.of(agency, year, new Question.Parameters(null, null, from));
        var later = Question.of(agency, year, new Question.Parameters(null, null, to));
        int first = question.revision().orElseThrow(() -> missing("from"));
        int last = later.revision().orElseThrow(() -> missing("to"));
        if (last <= first) {
            throw Refused.badParameter("to", "比较的版次 to 应大于 from。", "The revision to must be after from.");
        }
        reports.scope(question); // Refuses an agency nobody registered.
        return differences.between(question.agency(), question.year(), first, last);
    }

    private static Refused missing(String field) {
        return Refused.badParameter(field, "请填写版次 %s。".formatted(field), "Give the revision %s.".formatted(field));
    }
}
