package org.gongkai.query.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.events.number.Series;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How agencies are set up, for programs. */
@RestController
@Tag(name = "agencies")
class OfficeController {

    private static final Pattern YEAR = Pattern.compile("2\\d{3}");

    private final Offices offices;
    private final Clock clock;

    OfficeController(Offices offices, @Qualifier("query") Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/api/agencies/{agency}/settings")
    @Operation(summary = "机关设置 How an agency is set up")
    SettingsAnswer settings(@PathVariable String agency) {
        var id = Question.agency(agency);
        return SettingsAnswer.of(id, offices.settings(id), today().getYear());
    }

    @GetMapping("/api/agencies/{agency}/policies")
    @Operation(summary = "本机关统计口径 The policies of an agency in a year; this one when none is named")
    List<PolicyAnswer> policies(@PathVariable String agency, @RequestParam(required = false) @Nullable String year) {
        return PolicyAnswer.of(offices.policies(Question.agency(agency)), year(year));
    }

    @GetMapping("/api/policies")
    @Operation(summary = "全系统统计口径 The policies of every agency that says nothing else")
    List<PolicyAnswer> policies(@RequestParam(required = false) @Nullable String year) {
        return PolicyAnswer.of(offices.policies(), year(year));
    }

    /** Somebody who stands in for a handler, both days included. */
    record Deputy(String handler, String deputy, LocalDate from, LocalDate to) {

        static Deputy of(DeputyNamed named) {
            return new Deputy(named.handler(), named.deputy(), named.from(), named.to());
        }
    }

    @GetMapping("/api/agencies/{agency}/deputies")
    @Operation(summary = "代办人 Who stands in for whom on a day; today when none is named")
    List<Deputy> deputies(@PathVariable String agency, @RequestParam(required = false) @Nullable String on) {
        return offices.deputies(Question.agency(agency), day(on)).stream()
                .map(Deputy::of)
                .toList();
    }

    @GetMapping("/api/agencies/{agency}/numbers/{series}/{year}")
    @Operation(summary = "编号核对 Whether the numbers of a series in a year are complete")
    NumbersAnswer numbers(@PathVariable String agency, @PathVariable String series, @PathVariable String year) {
        var id = Question.agency(agency);
        if (!Series.isCode(series)) {
            throw Refused.badParameter(
                    "series",
                    "编号系列“%s”应为 1 至 20 个大写字母，如 REQUEST、REPLY。".formatted(series),
                    "The series “%s” must have 1 to 20 capital letters, for instance REQUEST.".formatted(series));
        }
        return NumbersAnswer.of(id, offices.numbers(id, series, year(year)));
    }

    private int year(@Nullable String year) {
        if (year == null || year.isBlank()) {
            return today().getYear();
        }
        if (!YEAR.matcher(year).matches()) {
            throw Refused.badParameter(
                    "year",
                    "年度“%s”无法识别，请填四位数字，如 2025。".formatted(year),
                    "Cannot read the year “%s”: give four digits, for instance 2025.".formatted(year));
        }
        return Integer.parseInt(year);
    }

    private LocalDate day(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return today();
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw Refused.badParameter(
                    "on",
                    "日期“%s”无法识别，请写作 2026-03-02。".formatted(on),
                    "Cannot read the day “%s”: write it as 2026-03-02.".formatted(on));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
