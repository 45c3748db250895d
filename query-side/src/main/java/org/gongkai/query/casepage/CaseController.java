package org.gongkai.query.casepage;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
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
            HttpServletRequest asked,
            Model model) {
        StepForm form = StepForms.find(command)
                .orElseThrow(() ->
                        Refused.notFound("command", "没有“" + command + "”这个步骤。", "There is no step " + command + "."));
        Chronicle chronicle = about(id, asked.getUserPrincipal(), model);
        model.addAttribute("form", pages.form(form, chronicle, step));
        return part(asked, "query/case/form", "asked");
    }

    /** Only the part where htmx asks for it, to put it into a dialog; the whole page for whoever comes by a link. */
    private static String part(HttpServletRequest asked, String page, String fragment) {
        return asked.getHeader(BY_HTMX) == null ? page : page + " :: " + fragment;
    }

    private Chronicle about(String id, @Nullable Principal principal, Model model) {
        Chronicle chronicle = pages.chronicle(id);
        int agency = chronicle.file().facts().agency().value();
        model.addAttribute("place", places.at(agency, principal));
        model.addAttribute("request", chronicle.row());
        return chronicle;
    }
}
