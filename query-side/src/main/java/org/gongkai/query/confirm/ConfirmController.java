package org.gongkai.query.confirm;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.events.request.ContactMeans;
import org.gongkai.events.request.DismissalReason;
import org.gongkai.query.directory.Directory;
import org.gongkai.query.report.AsOf;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page on which receipts are confirmed, one line each. */
@Hidden
@Controller
class ConfirmController {

    private final Confirmations confirmations;
    private final Directory directory;
    private final Clock clock;

    ConfirmController(Confirmations confirmations, Directory directory, @Qualifier("query") Clock clock) {
        this.confirmations = confirmations;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agency}/confirm")
    String confirm(@PathVariable String agency, Model model) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        model.addAttribute("today", today);
        model.addAttribute(
                "waiting", confirmations.of(directory.required(agency).id(), today));
        model.addAttribute("means", ContactMeans.values());
        model.addAttribute("reasons", DismissalReason.values());
        return "query/confirm/confirm";
    }
}
