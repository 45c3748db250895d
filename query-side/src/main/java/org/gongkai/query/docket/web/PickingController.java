package org.gongkai.query.docket.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Question;
import org.gongkai.query.search.SealedSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the number typed into a case's form may mean: a part of the page, asked for while typing. */
@Hidden
@Controller
class PickingController {

    private final Register register;
    private final SealedSearch sealed;

    PickingController(Register register, SealedSearch sealed) {
        this.register = register;
        this.sealed = sealed;
    }

    @GetMapping("/agencies/{agency}/cases/requests")
    ModelAndView requests(
            @PathVariable String agency,
            @RequestParam(name = "_q", required = false) @Nullable String q,
            @RequestParam(name = "requests[]", required = false) @Nullable List<String> requests) {
        var id = Question.agency(agency);
        var picking = new Picking(register, id);
        var picked = picking.of(requests == null ? List.of() : requests);
        String text = q == null ? "" : q;
        var also = text.isBlank()
                ? List.<java.util.UUID>of()
                : sealed.find(id.value(), text).requests();
        var part = new ModelAndView("query/cases/forms :: picked");
        part.addObject("picked", picked);
        part.addObject("found", picking.fitting(text, also, picked));
        part.addObject("asked", !text.isBlank());
        return part;
    }
}
