package org.gongkai.query.charts;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.query.print.Address;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.gongkai.query.sql.Sql;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A year in charts. */
@Hidden
@Controller
class ChartPages {

    private static final String HANDLED = Sql.of(ChartPages.class, "handled.sql");
    private static final Question.Parameters NOW = new Question.Parameters(null, null, null);

    private final Reports reports;
    private final Register register;

    ChartPages(Reports reports, Register register) {
        this.reports = reports;
        this.register = register;
    }

    @GetMapping("/agencies/{agency}/reports/{year}/charts")
    ModelAndView charts(@PathVariable String agency, @PathVariable String year) {
        var question = Question.of(agency, year, NOW);
        var report = reports.report(question);
        var page = new ModelAndView("query/charts/page");
        page.addObject("report", report);
        page.addObject("address", new Address(agency, year, NOW));
        page.addObject(
                "charts",
                Charts.of(question.year(), handled(question), report.table(), register.calendar(Long.MAX_VALUE)));
        return page;
    }

    private List<Charts.Handled> handled(Question question) {
        return register.sql(HANDLED)
                .param("agency", question.agency().value())
                .param("from", LocalDate.of(question.year(), 1, 1))
                .param("to", LocalDate.of(question.year(), 12, 31))
                .query((row, n) -> new Charts.Handled(
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getBoolean("late"),
                        row.getInt("requests")))
                .list();
    }
}
