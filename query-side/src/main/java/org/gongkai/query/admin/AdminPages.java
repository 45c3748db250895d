package org.gongkai.query.admin;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.ledger.Column;
import org.gongkai.query.calendar.WorkingDays;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.page.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator begins, and the agencies of the installation. */
@Controller
@Hidden
class AdminPages {

    private final Places places;
    private final Ledger ledger;
    private final WorkingDays workingDays;
    private final Clock clock;

    AdminPages(Places places, Ledger ledger, WorkingDays workingDays, @Qualifier("query") Clock clock) {
        this.places = places;
        this.ledger = ledger;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @GetMapping("/admin")
    String index(Model model, @Nullable Principal reader) {
        Visitor visitor = Visitors.of(reader);
        model.addAttribute(
                "agencies",
                places.of(reader).stream()
                        .filter(agency -> visitor != null
                                && visitor.administers(agency.id().value()))
                        .toList());
        int next = LocalDate.now(clock).getYear() + 1;
        model.addAttribute("next", next);
        model.addAttribute("nextKnown", workingDays.current().knows(next));
        return "query/admin/index";
    }

    @GetMapping("/admin/agencies")
    String agencies(Model model) {
        List<Agency> all = ledger.agencies(ledger.position());
        model.addAttribute("agencies", all);
        model.addAttribute("levels", AgencyLevel.values());
        model.addAttribute("columns", Column.OF_REQUESTS);
        model.addAttribute("names", Names.of(all));
        return "query/admin/agencies";
    }
}
