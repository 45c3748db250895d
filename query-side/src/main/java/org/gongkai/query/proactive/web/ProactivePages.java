package org.gongkai.query.proactive.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.query.print.Address;
import org.gongkai.query.proactive.ProactiveTable;
import org.gongkai.query.proactive.ProactiveTables;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 主动公开: table 二 of a year on one page, with the registry of documents. */
@Hidden
@Controller
class ProactivePages {

    private static final Question.Parameters NOW = new Question.Parameters(null, null, null);

    /** So many years can be leafed through. */
    private static final int YEARS = 4;

    private final Reports reports;
    private final ProactiveTables tables;
    private final Clock clock;

    ProactivePages(Reports reports, ProactiveTables tables, @Qualifier("query") Clock clock) {
        this.reports = reports;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agency}/proactive")
    ModelAndView present(@PathVariable String agency) {
        return page(agency, String.valueOf(today().getYear()));
    }

    @GetMapping("/agencies/{agency}/proactive/{year}")
    ModelAndView page(@PathVariable String agency, @PathVariable String year) {
        var question = Question.of(agency, year, NOW);
        var report = reports.report(question);
        var registry = tables.registry(question.agency(), report.position());
        var view = ProactiveView.of(
                report.proactive(),
                before(question),
                cell -> EntriesAnswer.of(
                                cell,
                                question.year(),
                                report.position(),
                                tables.entries(question.agency(), question.year(), cell, report.position()),
                                registry)
                        .entries(),
                registry);
        var page = new ModelAndView("query/proactive/page");
        page.addObject("it", view);
        page.addObject("report", report);
        page.addObject("address", new Address(agency, year, NOW));
        page.addObject("kinds", DocumentKind.values());
        page.addObject("today", today());
        page.addObject("years", years(question.year()));
        return page;
    }

    private List<Integer> years(int shown) {
        int present = today().getYear();
        return IntStream.iterate(present, year -> year - 1)
                .limit(Math.max(YEARS, present - shown + 1L))
                .boxed()
                .toList();
    }

    private @Nullable ProactiveTable before(Question question) {
        try {
            return reports.report(Question.of(
                            question.agency().toString(),
                            String.valueOf(question.year() - 1),
                            new Question.Parameters(question.template().code(), null, null)))
                    .proactive();
        } catch (Refused none) {
            return null; // The books do not begin as early.
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(AsOf.ZONE));
    }
}
