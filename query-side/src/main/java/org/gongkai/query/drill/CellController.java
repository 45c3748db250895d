package org.gongkai.query.drill;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.query.print.Address;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** From a figure to its requests, for programs and as a page. */
@Controller
@Tag(name = "reports")
class CellController {

    /** So many requests a page lists; programs get all unless they ask for fewer. */
    private static final int PAGE = 100;

    private final DrillDown drillDown;

    CellController(DrillDown drillDown) {
        this.drillDown = drillDown;
    }

    @GetMapping("/api/agencies/{agency}/reports/{year}/cells/{line}/{column}")
    @ResponseBody
    @Operation(summary = "数字由哪些申请组成 The requests a figure is made of")
    ContentJson cell(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String line,
            @PathVariable String column,
            @ParameterObject Asked asked) {
        var page = Page.of(asked.offset(), asked.limit(), Page.ALL.limit());
        return ContentJson.of(drillDown.content(Question.of(agency, year, asked.read()), line, column, page));
    }

    @Hidden
    @GetMapping("/agencies/{agency}/reports/{year}/cells/{line}/{column}")
    ModelAndView page(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String line,
            @PathVariable String column,
            Asked asked) {
        var page = Page.of(asked.offset(), null, PAGE);
        var content = drillDown.content(Question.of(agency, year, asked.read()), line, column, page);
        var view = new ModelAndView("query/report/cell");
        view.addObject("content", content);
        view.addObject("report", content.report());
        view.addObject("address", new Address(agency, year, asked.read()));
        view.addObject("page", page);
        return view;
    }

    /** What may follow the question mark. */
    record Asked(
            @Parameter(description = "2019 或 2021；缺省按年度") @Nullable
            String template,

            @Parameter(description = "日期、时刻或记录序号；缺省为现在") @Nullable
            String asOf,

            @Parameter(description = "锁定版次，从 0 起；缺省为现状") @Nullable
            String revision,

            @Parameter(description = "先略去多少件") @Nullable String offset,

            @Parameter(description = "最多列多少件；缺省全部") @Nullable
            String limit) {

        Question.Parameters read() {
            return new Question.Parameters(template, asOf, revision);
        }
    }
}
