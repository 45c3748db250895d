package org.gongkai.query.docket.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.docket.CaseState;
import org.gongkai.events.remedy.CaseRole;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseSubject;
import org.gongkai.query.docket.CaseAnswers;
import org.gongkai.query.docket.CaseFilter;
import org.gongkai.query.docket.CaseStory;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.page.Places;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 复议诉讼: the list of cases, a case with what can be done to it, and the form that enters one. */
@Hidden
@Controller
class RemedyPages {

    private final Docket docket;
    private final Register register;
    private final CaseAnswers answers;
    private final Places places;
    private final Clock clock;

    RemedyPages(Docket docket, Register register, CaseAnswers answers, Places places, @Qualifier("query") Clock clock) {
        this.docket = docket;
        this.register = register;
        this.answers = answers;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agency}/cases")
    ModelAndView list(
            @PathVariable String agency,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String route) {
        var today = LocalDate.now(clock);
        var filter = CaseFilter.of(year, state, route);
        var stories = docket.cases(Question.agency(agency));
        var page = new ModelAndView("query/cases/list");
        page.addObject("list", CaseList.of(stories, filter, today, register.calendar(Long.MAX_VALUE)));
        page.addObject("filter", filter);
        page.addObject("routes", CaseRoute.values());
        page.addObject("states", CaseState.values());
        page.addObject("years", years(stories, today.getYear()));
        return page;
    }

    /** From the first year a case was filed in to the present one. */
    private static List<Integer> years(List<CaseStory> stories, int present) {
        int first = stories.stream()
                .mapToInt(story -> story.facts().filed().filedOn().getYear())
                .min()
                .orElse(present);
        return Stream.iterate(present, year -> year >= first, year -> year - 1).toList();
    }

    @GetMapping("/cases/{id}")
    ModelAndView story(@PathVariable String id, @Nullable Principal reader) {
        CaseStory story = docket.required(id);
        int agency = story.facts().filed().agency().value();
        requireMine(agency, id, reader);
        var page = new ModelAndView("query/cases/case");
        page.addObject("place", places.at(agency, reader));
        page.addObject("it", CaseView.of(story, answers.of(story), LocalDate.now(clock)));
        return page;
    }

    /** A case of an agency the reader has no business with is none. */
    private static void requireMine(int agency, String id, @Nullable Principal reader) {
        Visitor visitor = Visitors.of(reader);
        if (visitor != null && !visitor.reads(agency)) {
            throw Refused.notFound("id", "没有编号为 " + id + " 的案件。", "There is no case " + id + ".");
        }
    }

    @GetMapping("/agencies/{agency}/cases/register")
    ModelAndView form(@PathVariable String agency, @RequestParam(required = false) @Nullable String request) {
        var id = Question.agency(agency);
        var page = new ModelAndView("query/cases/register");
        page.addObject("routes", CaseRoute.values());
        page.addObject("roles", CaseRole.values());
        page.addObject("subjects", CaseSubject.values());
        page.addObject(
                "reviews",
                docket.cases(id).stream()
                        .filter(story -> story.facts().filed().route() == CaseRoute.REVIEW)
                        .filter(story -> story.facts().state() != CaseState.VOIDED)
                        .toList());
        page.addObject("picked", request == null ? List.of() : new Picking(register, id).of(List.of(request)));
        return page;
    }
}
