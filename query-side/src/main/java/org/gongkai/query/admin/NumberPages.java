package org.gongkai.query.admin;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.Series;
import org.gongkai.query.office.Offices;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The number series of an agency: how each is kept, and whether a year's numbers are complete. */
@Controller
@Hidden
class NumberPages {

    private final Offices offices;
    private final Clock clock;

    NumberPages(Offices offices, @Qualifier("query") Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agency}/numbers")
    String all(@PathVariable String agency, @RequestParam(required = false) @Nullable String year, Model model) {
        AgencyId id = Question.agency(agency);
        AgencySettings settings = offices.settings(id);
        int asked = Years.read(year, LocalDate.now(clock).getYear());
        var codes = new TreeSet<>(settings.numbers().keySet());
        Stream.of(Series.values()).map(Series::name).forEach(codes::remove);
        model.addAttribute(
                "series",
                Stream.concat(Stream.of(Series.values()).map(Series::name), codes.stream())
                        .map(code -> SeriesRow.of(offices.numbers(id, code, asked)))
                        .toList());
        model.addAttribute("year", asked);
        return "query/admin/numbers";
    }

    @GetMapping("/agencies/{agency}/numbers/{series}/{year}")
    String one(@PathVariable String agency, @PathVariable String series, @PathVariable String year, Model model) {
        AgencyId id = Question.agency(agency);
        if (!Series.isCode(series)) {
            throw Refused.badParameter(
                    "series",
                    "编号系列“%s”应为 1 至 20 个大写字母，如 REQUEST。".formatted(series),
                    "The series “%s” must have 1 to 20 capital letters, for instance REQUEST.".formatted(series));
        }
        int asked = Years.read(year, LocalDate.now(clock).getYear());
        model.addAttribute("row", SeriesRow.of(offices.numbers(id, series, asked)));
        model.addAttribute("modes", NumberMode.values());
        model.addAttribute("year", asked);
        return "query/admin/series";
    }
}
