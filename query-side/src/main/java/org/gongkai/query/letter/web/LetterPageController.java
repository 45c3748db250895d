package org.gongkai.query.letter.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The list of a request's letters as a part of its page, or as a page of their own. */
@Controller
@Hidden
class LetterPageController {

    private final LetterDesk desk;

    LetterPageController(LetterDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/requests/{id}/letters")
    String list(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        model.addAttribute("letters", desk.list(id).letters());
        model.addAttribute("request", id);
        return part ? "query/letter/list :: list(letters=${letters})" : "query/letter/page";
    }
}
