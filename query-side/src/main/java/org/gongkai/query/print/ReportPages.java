package org.gongkai.query.print;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.directory.Entry;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.ledger.Mark;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Reports;
import org.gongkai.query.report.remedy.RemedyHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tables 三 and 四 as a page in the official layout. */
@Hidden
@Controller
class ReportPages {

    private final Reports reports;
    private final Directory directory;
    private final Ledger ledger;

    ReportPages(Reports reports, Directory directory, Ledger ledger) {
        this.reports = reports;
        this.directory = directory;
        this.ledger = ledger;
    }

    @GetMapping("/agencies/{agency}/reports/{year}")
    ModelAndView page(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String revision) {
        return page(agency, year, new Question.Parameters(template, asOf, revision));
    }

    ModelAndView page(String agency, String year, Question.Parameters parameters) {
        var question = Question.of(agency, year, parameters);
        var report = reports.report(question);
        var page = new ModelAndView("query/report/page");
        page.addObject("report", report);
        page.addObject("table", report.table());
        page.addObject("layout", TableLayout.of(report.table()));
        page.addObject("remedyHeads", RemedyHead.ALL);
        page.addObject("address", new Address(agency, year, parameters));
        page.addObject("years", years(report));
        page.addObject("marks", marks(report));
        page.addObject("asOf", parameters.asOf());
        page.addObject("past", isGiven(parameters.asOf()) || isGiven(parameters.revision()));
        return page;
    }

    private static boolean isGiven(@Nullable String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    private List<Entry.Year> years(Report report) {
        return directory.entries().stream()
                .filter(entry -> entry.agency().id().equals(report.agency().id()))
                .map(Entry::years)
                .findFirst()
                .orElse(List.of());
    }

    /** What has become of the year since, whichever state of it is shown. */
    private List<Mark> marks(Report report) {
        return ledger.marks(report.agency().id(), ledger.position()).stream()
                .filter(mark -> mark.year() == report.table().year())
                .toList();
    }
}
