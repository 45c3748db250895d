package org.gongkai.query.casepage;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import org.gongkai.access.Visitors;
import org.gongkai.query.casepage.chapter.StepForms;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.page.Places;
import org.gongkai.query.page.Say;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Chronicle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one request (案件页), its forms and its due date explained. */
@Controller
@Hidden
@RequestMapping("/requests/{id}")
class CaseController {

    private static final String BY_HTMX = "HX-Request";

    private final CasePages pages;
    private final Places places;

    CaseController(CasePages pages, Places places) {
        this.pages = pages;
        this.places = places;
    }

    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String registered,
            @ModelAttribute("say") Say say,
            @Nullable Principal principal,
            Model model) {
        Chronicle chronicle = about(id, principal, model);
        model.addAttribute("file", pages.page(chronicle, Visitors.of(principal), say));
        model.addAttribute("registered", registered != null);
        return "query/case/page";
    }

    @GetMapping("/steps/{command}")
    String form(
            @PathVariable String id,
            @PathVariable String command,
            @RequestParam(required = false) @Nullable Long step,
            @RequestHeader(name = BY_HTMX, required = false) @Nullable String htmx,
            Model model) {
        StepForm form = StepForms.find(command)
                .orElseThrow(() -> Refused.notFound(
                        "command", "没有“" + command + "”这个步骤。", "There is no step " + command + "."));
        Chronicle chronicle = pages.chronicle(id);
        model.addAttribute("place", places.at(agency(chronicle), null));
        model.addAttribute("form", pages.form(form, chronicle, step));
        model.addAttribute("request", chronicle.row());
        return htmx == null ? "query/case/form" : "query/case/form :: form(${form}, ${request})";
    }

    @GetMapping("/due")
    String due(
            @PathVariable String id,
            @RequestHeader(name = BY_HTMX, required = false) @Nullable String htmx,
            @Nullable Principal principal,
            Model model) {
        Chronicle chronicle = about(id, principal, model);
        var due = pages.due(chronicle);
        model.addAttribute("due", due);
        model.addAttribute("request", chronicle.row());
        model.addAttribute("sheet", CalendarSheet.of(due.days()));
        return htmx == null ? "query/case/due" : "query/case/due :: days";
    }

    private Chronicle about(String id, @Nullable Principal principal, Model model) {
        Chronicle chronicle = pages.chronicle(id);
        model.addAttribute("place", places.at(agency(chronicle), principal));
        return chronicle;
    }

    private static int agency(Chronicle chronicle) {
        return chronicle.file().facts().agency().value();
    }
}
