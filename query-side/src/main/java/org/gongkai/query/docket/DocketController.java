package org.gongkai.query.docket;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.docket.CaseState;
import org.gongkai.docket.ReviewFirst;
import org.gongkai.events.RequestId;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.query.problem.Refused;
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

    DocketController(Docket docket, Register register) {
        this.docket = docket;
        this.register = register;
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
        Integer year = year(asked.year());
        CaseState state = code("state", asked.state(), CaseState.class);
        CaseRoute route = code("route", asked.route(), CaseRoute.class);
        return docket.cases(Question.agency(agency)).stream()
                .filter(story -> year == null || story.file().booked().first(cell -> cell.period() == year) != null)
                .filter(story -> state == null || story.facts().state() == state)
                .filter(story -> route == null || story.facts().filed().route() == route)
                .map(story -> CaseLine.of(story, calendar))
                .toList();
    }

    private static @Nullable Integer year(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("2\\d{3}")) {
            throw Refused.badParameter(
                    "year",
                    "年度“%s”无法识别，请填四位数字，如 2025。".formatted(text),
                    "Cannot read the year “%s”: give four digits, for instance 2025.".formatted(text));
        }
        return Integer.valueOf(text);
    }

    private static <E extends Enum<E>> @Nullable E code(String field, @Nullable String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.badParameter(
                        field,
                        "“%s”不能是“%s”，可用的有：%s。".formatted(field, text, Arrays.toString(type.getEnumConstants())),
                        "%s cannot be %s; there are: %s."
                                .formatted(field, text, Arrays.toString(type.getEnumConstants()))));
    }

    @GetMapping("/api/cases/{id}")
    @Operation(summary = "案件详情 What is known of a review or suit, its own deadline explained and its history in words")
    CaseAnswer story(@PathVariable String id) {
        CaseStory story = docket.required(id);
        var linked = new ArrayList<CaseAnswer.Linked>();
        var warnings = new ArrayList<CaseAnswer.Warning>();
        for (RequestId request : story.facts().requests()) {
            var chronicle = register.chronicle(request.value()).orElse(null);
            linked.add(new CaseAnswer.Linked(
                    request.value(), chronicle == null ? null : chronicle.row().requestNo()));
            if (chronicle != null
                    && ReviewFirst.wasOwed(story.facts(), chronicle.file().facts())) {
                var facts = chronicle.file().facts();
                warnings.add(new CaseAnswer.Warning(ReviewFirst.CODE, ReviewFirst.zh(facts), ReviewFirst.en(facts)));
            }
        }
        return CaseAnswer.of(story, register.calendar(Long.MAX_VALUE), linked, warnings);
    }
}
