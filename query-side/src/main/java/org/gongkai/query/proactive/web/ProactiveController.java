package org.gongkai.query.proactive.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.query.print.Address;
import org.gongkai.query.proactive.ProactiveTables;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.gongkai.query.report.Scope;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Table 二: what its figures are made of. */
@Controller
@Tag(name = "proactive", description = "主动公开")
class ProactiveController {

    private final Reports reports;
    private final ProactiveTables tables;
    private final Clock clock;

    ProactiveController(Reports reports, ProactiveTables tables, @Qualifier("query") Clock clock) {
        this.reports = reports;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping("/api/agencies/{agency}/reports/{year}/proactive")
    @ResponseBody
    @Operation(summary = "表二及签发前应核对的事项 Table 二 and what to look at before it is signed")
    ProactiveAnswer table(@PathVariable String agency, @PathVariable String year, @ParameterObject Asked asked) {
        return ProactiveAnswer.of(
                reports.report(Question.of(agency, year, asked.read())).proactive());
    }

    @GetMapping("/api/agencies/{agency}/reports/{year}/proactive/{cell}")
    @ResponseBody
    @Operation(summary = "表二数字由哪些记录组成 The records a figure of table 二 is made of")
    EntriesAnswer cell(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String cell,
            @ParameterObject Asked asked) {
        return entries(Question.of(agency, year, asked.read()), cell(cell));
    }

    @Hidden
    @GetMapping("/agencies/{agency}/reports/{year}/proactive/{cell}")
    ModelAndView page(@PathVariable String agency, @PathVariable String year, @PathVariable String cell, Asked asked) {
        var view = new ModelAndView("query/proactive/cell");
        view.addObject("content", entries(Question.of(agency, year, asked.read()), cell(cell)));
        view.addObject("address", new Address(agency, year, asked.read()));
        return view;
    }

    @GetMapping("/api/agencies/{agency}/documents")
    @ResponseBody
    @Operation(summary = "规章和行政规范性文件登记簿 The registry of documents, and which are in force on a day")
    DocumentsAnswer documents(
            @PathVariable String agency,
            @RequestParam(required = false) @Nullable @Parameter(description = "日期；缺省为今天") String on) {
        var question = Question.of(
                agency, String.valueOf(LocalDate.now(clock).getYear()), new Question.Parameters(null, null, null));
        Scope scope = reports.scope(question); // Refuses an agency nobody registered.
        return DocumentsAnswer.of(
                question.agency().value(), day(on), tables.registry(question.agency(), scope.position()));
    }

    private EntriesAnswer entries(Question question, ProactiveCell cell) {
        Scope scope = reports.scope(question);
        var entries = tables.entries(question.agency(), question.year(), cell, scope.position());
        var registry = tables.registry(question.agency(), scope.position());
        return EntriesAnswer.of(cell, question.year(), scope.position(), entries, registry);
    }

    private static ProactiveCell cell(String code) {
        return ProactiveCell.find(code)
                .orElseThrow(() -> Refused.notFound(
                        "cell", "表二没有“%s”这一项。".formatted(code), "Table 二 has no cell %s.".formatted(code)));
    }

    private LocalDate day(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return LocalDate.now(clock.withZone(AsOf.ZONE));
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw Refused.badParameter(
                    "on",
                    "日期“%s”无法识别，请写作 2025-12-31。".formatted(on),
                    "Cannot read the day “%s”: write it as 2025-12-31.".formatted(on));
        }
    }

    /** What may follow the question mark. */
    record Asked(
            @Parameter(description = "2019 或 2021；缺省按年度") @Nullable
            String template,

            @Parameter(description = "日期、时刻或记录序号；缺省为现在") @Nullable
            String asOf,

            @Parameter(description = "锁定版次，从 0 起；缺省为现状") @Nullable
            String revision) {

        Question.Parameters read() {
            return new Question.Parameters(template, asOf, revision);
        }
    }
}
