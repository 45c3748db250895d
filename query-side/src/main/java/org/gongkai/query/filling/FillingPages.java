package org.gongkai.query.filling;

import io.swagger.v3.oas.annotations.Hidden;
import org.gongkai.query.print.Address;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 填报: the figures to be copied, and the comparison with what was typed into the other system. */
@Hidden
@Controller
class FillingPages {

    private static final Question.Parameters NOW = new Question.Parameters(null, null, null);

    private final Reports reports;

    FillingPages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/agencies/{agency}/reports/{year}/filling")
    ModelAndView page(@PathVariable String agency, @PathVariable String year) {
        var report = reports.report(Question.of(agency, year, NOW));
        var page = new ModelAndView("query/filling/page");
        page.addObject("report", report);
        page.addObject("sheets", Sheet.of(report));
        page.addObject("address", new Address(agency, year, NOW));
        return page;
    }

    /** Nothing is kept of what was pasted. */
    @PostMapping("/tools/agencies/{agency}/reports/{year}/compare")
    ModelAndView compare(
            @PathVariable String agency, @PathVariable String year, @RequestParam(defaultValue = "") String pasted) {
        var report = reports.report(Question.of(agency, year, NOW));
        var part = new ModelAndView("query/filling/page :: comparison");
        part.addObject("comparison", Comparison.of(Sheet.of(report), Pasted.read(pasted)));
        return part;
    }
}
