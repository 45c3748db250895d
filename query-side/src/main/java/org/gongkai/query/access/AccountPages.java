package org.gongkai.query.access;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.access.Role;
import org.gongkai.access.SignedIn;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.page.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Accounts: one's own, and for the administrator everybody's. */
@Controller
@Hidden
class AccountPages {

    private final Door door;
    private final Places places;

    AccountPages(Door door, Places places) {
        this.door = door;
        this.places = places;
    }

    @GetMapping("/account")
    String own(Model model, Principal principal) {
        Visitor visitor = Visitors.required(principal);
        model.addAttribute("names", names());
        model.addAttribute("isAccount", door.isAccount(visitor.login()));
        model.addAttribute("temporary", principal instanceof SignedIn in && in.by() == SignedIn.By.TEMPORARY_PASSWORD);
        model.addAttribute("tokens", door.tokens(visitor.login()));
        return "query/access/account";
    }

    @GetMapping("/admin/accounts")
    String all(Model model) {
        model.addAttribute("names", names());
        model.addAttribute("roles", Role.values());
        model.addAttribute("accounts", door.accounts());
        model.addAttribute("log", door.log());
        return "query/access/accounts";
    }

    private Map<Integer, String> names() {
        return places.all().stream()
                .collect(Collectors.toMap(agency -> agency.id().value(), Agency::name));
    }
}
