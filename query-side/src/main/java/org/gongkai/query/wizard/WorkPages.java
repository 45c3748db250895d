package org.gongkai.query.wizard;

import io.swagger.v3.oas.annotations.Hidden;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.narrative.Narratives;
import org.gongkai.query.narrative.page.Texts;
import org.gongkai.query.print.Address;
import org.gongkai.query.print.TableLayout;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.remedy.RemedyHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way of a year's report: one page, one step at a time. */
@Hidden
@Controller
class WorkPages {

    private static final Question.Parameters NOW = new Question.Parameters(null, null, null);

    private final Works works;
    private final Beside beside;
    private final Docket docket;
    private final Narratives narratives;

    WorkPages(Works works, Beside beside, Docket docket, Narratives narratives) {
        this.works = works;
        this.beside = beside;
        this.docket = docket;
        this.narratives = narratives;
    }

    /** The step that is to be done next. */
    @GetMapping("/agencies/{agency}/reports/{year}/work")
    ModelAndView next(@PathVariable String agency, @PathVariable String year) {
        return page(works.work(Question.of(agency, year, NOW), null), false);
    }

    @GetMapping("/agencies/{agency}/reports/{year}/work/{step}")
    ModelAndView step(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String compare) {
        var asked = WorkStep.find(step)
                .orElseThrow(() -> Refused.notFound(
                        "step", "年度报告没有“%s”这一步。".formatted(step), "There is no step “%s”.".formatted(step)));
        return page(works.work(Question.of(agency, year, NOW), asked), compare != null);
    }

    private ModelAndView page(Work work, boolean compare) {
        var report = work.report();
        var question = question(report.agency().id().toString(), report.table().year());
        var page = new ModelAndView("query/wizard/work");
        page.addObject("work", work);
        page.addObject("report", report);
        page.addObject("table", report.table());
        page.addObject("template", "query/wizard/" + work.current().path());
        page.addObject("address", new Address(report.agency().id().toString(), String.valueOf(question.year()), NOW));
        switch (work.current()) {
            case REQUESTS -> {
                var before = beside.before(question);
                page.addObject("layout", TableLayout.of(report.table()));
                page.addObject("before", compare ? before : null);
                page.addObject("comparable", before != null);
                page.addObject("checks", Equations.of(report, before));
            }
            case PROACTIVE -> page.addObject("before", beside.before(question));
            case CASES -> addCases(page, question);
            case TEXTS -> page.addObject("texts", Texts.of(narratives.narrative(question), narratives.start(question)));
            case CHECK, CLOSE, HAND_UP, PUBLISH -> {} // These are told by the work itself.
        }
        return page;
    }

    private void addCases(ModelAndView page, Question question) {
        page.addObject("before", beside.before(question));
        page.addObject("remedyHeads", RemedyHead.ALL);
        page.addObject(
                "pending",
                docket.cases(question.agency()).stream()
                        .filter(story -> {
                            Integer year = story.standingYear();
                            return year != null && year <= question.year();
                        })
                        .toList());
    }

    private static Question question(String agency, int year) {
        return Question.of(agency, String.valueOf(year), NOW);
    }
}
