package org.gongkai.query.letter.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of a request's letters as a part of its page. */
@Controller
@Hidden
class LetterPageController {

    private final LetterDesk desk;

    LetterPageController(LetterDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/requests/{id}/letters")
    String list(@PathVariable String id, Model model) {
        model.addAttribute("letters", desk.list(id).letters());
        return "query/letter/list :: list(letters=${letters})";
    }
}
