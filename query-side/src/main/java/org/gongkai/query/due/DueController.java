package org.gongkai.query.due;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.query.page.Places;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Why a reply is due on that day: a page, or the part of it that other pages put into a dialog. */
@Hidden
@Controller
class DueController {

    private final Register register;
    private final Places places;
    private final Clock clock;

    DueController(Register register, Places places, @Qualifier("query") Clock clock) {
        this.register = register;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}/due")
    String due(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model,
            @Nullable Principal reader) {
        var due = DueCalendar.of(register.required(id), LocalDate.now(clock.withZone(AsOf.ZONE)));
        model.addAttribute("due", due);
        model.addAttribute("place", places.at(due.agency(), reader));
        return part ? "query/due/calendar :: calendar (due=${due})" : "query/due/page";
    }
}
