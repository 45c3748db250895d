package org.gongkai.query.rollup;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.print.TableLayout;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.gongkai.query.report.remedy.RemedyHead;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 汇总进度: how far the members of a sum are, and the sum. */
@Hidden
@Controller
class RollUpPages {

    private static final Question.Parameters NOW = new Question.Parameters(null, null, null);

    private final RollUps rollUps;
    private final Reports reports;
    private final Ledger ledger;
    private final Clock clock;

    RollUpPages(RollUps rollUps, Reports reports, Ledger ledger, @Qualifier("query") Clock clock) {
        this.rollUps = rollUps;
        this.reports = reports;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** No figure of a sum leads to requests: they are the members' own. */
    record NoWay() {

        public @Nullable String cell(String line, String column) {
            return null;
        }

        public @Nullable String proactive(String cell) {
            return null;
        }
    }

    @GetMapping("/agencies/{agency}/rollups/{year}")
    ModelAndView page(@PathVariable String agency, @PathVariable String year) {
        var question = Question.of(agency, year, NOW);
        var scope = reports.scope(question); // Refuses an agency nobody registered.
        var page = new ModelAndView("query/rollup/page");
        page.addObject("year", question.year());
        page.addObject("agency", scope.agency());
        page.addObject("today", LocalDate.now(clock.withZone(AsOf.ZONE)));
        page.addObject("agencies", ledger.agencies(scope.position()));
        page.addObject("kinds", MemberKind.values());
        page.addObject("address", new NoWay());
        try {
            addSum(page, question);
        } catch (Refused none) {
            if (none.status() != HttpStatus.NOT_FOUND) {
                throw none;
            }
            page.addObject("kindOf", Map.of());
            page.addObject("sum", null); // Nobody said yet who the members are: the page asks for it.
        }
        return page;
    }

    private void addSum(ModelAndView page, Question question) {
        var report = rollUps.report(question);
        var sum = rollUps.rollUp(question);
        page.addObject("sum", RollUpAnswer.of(sum));
        page.addObject(
                "kindOf",
                sum.members().stream()
                        .collect(Collectors.toMap(
                                member -> member.agency().id().value(),
                                member -> member.kind().name())));
        page.addObject("report", report);
        page.addObject("table", report.table());
        page.addObject("layout", TableLayout.of(report.table()));
        page.addObject("remedyHeads", RemedyHead.ALL);
    }
}
