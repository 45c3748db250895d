package org.gongkai.query.intake;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.util.Map;
import org.gongkai.query.page.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a registration (登记) and the receipt that is handed over (接收回执). */
@Controller
@Hidden
class IntakeController {

    private final Intakes intakes;
    private final Places places;

    IntakeController(Intakes intakes, Places places) {
        this.intakes = intakes;
        this.places = places;
    }

    @GetMapping("/agencies/{agency}/register")
    String page(@PathVariable String agency, @RequestParam(required = false) @Nullable String like, Model model) {
        model.addAttribute("intake", intakes.page(agency, like));
        return "query/register/page";
    }

    /** A question, but sent as a body: names and identity numbers have no place in an address. */
    @PostMapping("/tools/agencies/{agency}/similar")
    String similar(@PathVariable String agency, @RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("similar", intakes.similar(agency, SimilarRequests.Typed.of(typed)));
        return "query/register/similar :: list";
    }

    @GetMapping("/requests/{id}/receipt")
    String receipt(@PathVariable String id, @Nullable Principal principal, Model model) {
        var receipt = intakes.receipt(id);
        model.addAttribute("place", places.at(receipt.row().agency(), principal));
        model.addAttribute("receipt", receipt);
        return "query/register/receipt";
    }
}
