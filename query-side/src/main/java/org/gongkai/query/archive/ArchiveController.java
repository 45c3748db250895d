package org.gongkai.query.archive;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.page.Places;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The archive, and a request's cover and contents list. */
@Hidden
@Controller
class ArchiveController {

    private static final Pattern YEAR = Pattern.compile("2\\d{3}");
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");

    private final Archives archives;
    private final Register register;
    private final Applicants applicants;
    private final Shelves shelves;

    ArchiveController(Archives archives, Register register, Applicants applicants, Shelves shelves) {
        this.archives = archives;
        this.register = register;
        this.applicants = applicants;
        this.shelves = shelves;
    }

    /** Whose archive it is, and on which day one looks at it. */
    record Shelves(Directory directory, Places places, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock.withZone(AsOf.ZONE));
        }
    }

    @GetMapping("/agencies/{agency}/archive")
    String archive(
            @PathVariable String agency,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        var of = shelves.directory().required(agency);
        Integer asked = year == null || year.isBlank() ? null : number(YEAR, "year", year);
        model.addAttribute("archive", archives.of(of.id(), asked, number(PAGE, "page", page), shelves.today()));
        return "query/archive/archive";
    }

    private static int number(Pattern pattern, String field, String text) {
        if (!pattern.matcher(text).matches()) {
            throw Refused.badParameter(
                    field, "参数 %s“%s”无法识别。".formatted(field, text), "Cannot read %s “%s”.".formatted(field, text));
        }
        return Integer.parseInt(text);
    }

    @GetMapping("/requests/{id}/archive-cover")
    String cover(@PathVariable String id, Model model, @Nullable Principal reader) {
        var chronicle = register.required(id);
        var agency =
                shelves.directory().required(chronicle.file().facts().agency().toString());
        model.addAttribute("volume", Volume.of(chronicle, agency, applicants));
        model.addAttribute("place", shelves.places().at(agency.id().value(), reader));
        return "query/archive/cover";
    }
}
