package org.gongkai.query.docket;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Questions about reviews and suits. Each answer knows what the asker has just recorded. */
@RestController
@Tag(name = "cases", description = "行政复议、行政诉讼")
class DocketController {

    private final Docket docket;
    private final Register register;
    private final CaseAnswers answers;

    DocketController(Docket docket, Register register, CaseAnswers answers) {
        this.docket = docket;
        this.register = register;
        this.answers = answers;
    }

    /**
     * What may follow the question mark.
     *
     * @param year filed in that year, or standing or concluded in it
     * @param state only those in this state
     * @param route only those that came this way
     */
    record Asked(
            @Nullable String year,
            @Nullable String state,
            @Nullable String route) {}

    @GetMapping("/api/agencies/{agency}/cases")
    @Operation(summary = "案件登记簿 The reviews and suits of an agency; year, state, route narrow it down")
    List<CaseLine> cases(@PathVariable String agency, @ParameterObject Asked asked) {
        var calendar = register.calendar(Long.MAX_VALUE);
        var filter = CaseFilter.of(asked.year(), asked.state(), asked.route());
        return docket.cases(Question.agency(agency)).stream()
                .filter(filter::lets)
                .map(story -> CaseLine.of(story, calendar))
                .toList();
    }

    @GetMapping("/api/cases/{id}")
    @Operation(summary = "案件详情 What is known of a review or suit, its own deadline explained and its history in words")
    CaseAnswer story(@PathVariable String id) {
        return answers.of(docket.required(id));
    }
}
