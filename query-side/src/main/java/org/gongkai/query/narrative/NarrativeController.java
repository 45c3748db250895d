package org.gongkai.query.narrative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Map;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The texts of a report, what they may cite, and last year's as a start. */
@RestController
@RequestMapping("/api/agencies/{agency}/narrative/{year}")
@Tag(name = "narrative", description = "报告文字部分")
class NarrativeController {

    private final Narratives narratives;

    NarrativeController(Narratives narratives) {
        this.narratives = narratives;
    }

    @GetMapping
    @Operation(summary = "报告文字部分 The texts, raw and with figures, and what to put right")
    NarrativeAnswer narrative(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable @Parameter(description = "2019 或 2021；缺省按年度") String template,
            @RequestParam(required = false) @Nullable @Parameter(description = "日期、时刻或记录序号；缺省为现在") String asOf) {
        return NarrativeAnswer.of(narratives.narrative(question(agency, year, template, asOf)));
    }

    @GetMapping("/figures")
    @Operation(summary = "可引用的数据项 Every figure a placeholder may stand for, by its code")
    Map<String, BigDecimal> figures(
            @PathVariable String agency,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable @Parameter(description = "日期、时刻或记录序号；缺省为现在") String asOf) {
        return narratives.narrative(question(agency, year, null, asOf)).book().figures();
    }

    @GetMapping("/start")
    @Operation(summary = "以上年文字起草 Last year's texts as a start, with their old figures marked")
    Start start(@PathVariable String agency, @PathVariable String year) {
        return narratives.start(question(agency, year, null, null));
    }

    private static Question question(String agency, String year, @Nullable String template, @Nullable String asOf) {
        return Question.of(agency, year, new Question.Parameters(template, asOf, null));
    }
}
