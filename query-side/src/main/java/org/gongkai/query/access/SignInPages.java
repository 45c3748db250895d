package org.gongkai.query.access;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.access.oidc.OidcSettings;
import org.gongkai.access.web.Loopback;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.query.page.Places;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a stranger sees. */
@Controller
@Hidden
class SignInPages {

    private final Door door;
    private final Places places;
    private final OidcSettings identity;
    private final Clock clock;

    SignInPages(Door door, Places places, OidcSettings identity, @Qualifier("query") Clock clock) {
        this.door = door;
        this.places = places;
        this.identity = identity;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "/") String then,
            @RequestParam(required = false) @Nullable String failed,
            Model model,
            HttpServletRequest request) {
        if (door.isNew() && Loopback.is(request)) {
            return "redirect:/setup";
        }
        model.addAttribute("then", then);
        model.addAttribute("failed", failed);
        model.addAttribute("identityService", identity.on());
        model.addAttribute("csrf", request.getAttribute(CsrfToken.class.getName()));
        return "query/access/sign-in";
    }

    @GetMapping("/setup")
    String setUp(Model model, HttpServletRequest request) {
        if (!door.isNew() || !Loopback.is(request)) {
            throw Refused.notFound(
                    "setup",
                    "首次设置已经完成，或者不是在安装本系统的电脑上打开的。",
                    "The office is set up already, or this is not the computer it runs on.");
        }
        model.addAttribute("levels", AgencyLevel.values());
        model.addAttribute("superiors", places.all());
        model.addAttribute("year", LocalDate.now(clock).getYear());
        return "query/access/setup";
    }
}
