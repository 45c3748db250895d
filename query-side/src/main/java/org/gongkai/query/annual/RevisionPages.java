package org.gongkai.query.annual;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.gongkai.annual.DueDates;
import org.gongkai.annual.Edition;
import org.gongkai.annual.ReportLife;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.query.print.Address;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editions of a year's report and how two of them differ, as a page. */
@Hidden
@Controller
class RevisionPages {

    private static final Question.Parameters NOW = new Question.Parameters(null, null, null);

    private final Reports reports;
    private final AnnualLog log;
    private final Differences differences;

    RevisionPages(Reports reports, AnnualLog log, Differences differences) {
        this.reports = reports;
        this.log = log;
        this.differences = differences;
    }

    /** A closing, by its revision. */
    record Closing(int revision, Edition edition, Said said) {}

    @GetMapping("/agencies/{agency}/reports/{year}/revisions")
    ModelAndView revisions(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var question = Question.of(agency, year, NOW);
        reports.scope(question); // Refuses an agency nobody registered.
        var said = log.said(question.agency(), question.year(), Long.MAX_VALUE);
        var closings = closings(said);
        int last = closings.isEmpty() ? 0 : closings.getLast().revision();
        int second = revision(agency, year, to, last);
        int first = revision(agency, year, from, Math.max(0, second - 1));
        var page = new ModelAndView("query/report/revisions");
        page.addObject(
                "life",
                LifeAnswer.of(question.agency().value(), question.year(), DueDates.ownReport(question.year()), said));
        page.addObject("closings", closings);
        page.addObject("address", new Address(agency, year, NOW));
        page.addObject("from", first);
        page.addObject("to", second);
        page.addObject("difference", first < second ? difference(question, first, second) : null);
        return page;
    }

    private Difference difference(Question question, int from, int to) {
        return differences.between(question.agency(), question.year(), from, to);
    }

    /** Each revision once: a year that closed again without a difference kept its own. */
    private static List<Closing> closings(List<Said> said) {
        var life = ReportLife.of(said.stream().map(Said::event).toList());
        return said.stream()
                .filter(each -> each.event() instanceof PeriodClosed)
                .map(each -> {
                    int revision = ((PeriodClosed) each.event()).revision();
                    return new Closing(revision, life.edition(revision), each);
                })
                .toList();
    }

    private static int revision(String agency, String year, @Nullable String text, int otherwise) {
        return Question.of(agency, year, new Question.Parameters(null, null, text))
                .revision()
                .orElse(otherwise);
    }
}
