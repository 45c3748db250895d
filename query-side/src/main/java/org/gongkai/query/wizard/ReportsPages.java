package org.gongkai.query.wizard;

import io.swagger.v3.oas.annotations.Hidden;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.directory.Entry;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The years of an agency: how far each report is, when it is due, and what is next. */
@Hidden
@Controller
class ReportsPages {

    private final Directory directory;
    private final Works works;

    ReportsPages(Directory directory, Works works) {
        this.directory = directory;
        this.works = works;
    }

    @GetMapping("/agencies/{agency}/reports")
    ModelAndView list(@PathVariable String agency) {
        var id = Question.agency(agency);
        var entry = directory.entries().stream()
                .filter(each -> each.agency().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound(
                        "agency", "没有编号为 %s 的机关。".formatted(id), "There is no agency %s.".formatted(id)));
        var years = entry.years().stream().map(Entry.Year::year).toList();
        var page = new ModelAndView("query/wizard/list");
        page.addObject("rows", works.rows(entry.agency(), years));
        page.addObject("agency", entry.agency());
        return page;
    }
}
