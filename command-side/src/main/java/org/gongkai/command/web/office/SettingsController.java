package org.gongkai.command.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import org.gongkai.command.agency.NameDeputy;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How an agency is set up, and who stands in for whom. */
@RestController
@RequestMapping("/api/agencies/{agency}")
@Tag(name = "agencies", description = "机关与年度")
class SettingsController {

    private final Orders orders;

    SettingsController(Orders orders) {
        this.orders = orders;
    }

    @PostMapping("/settings")
    @Operation(summary = "机关设置 Set the agency up; fields left out stay, null empties")
    Answer change(
            @PathVariable String agency,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        Body body = Body.read("agencies/" + id + "/settings", sent);
        return Answer.of(
                orders.give(body, SettingsBody.read(id, body), AgencyEvent.streamOf(id), dryRun, principal), null);
    }

    /** The body of a deputy. */
    record Deputy(String handler, String deputy, LocalDate from, LocalDate to) {}

    @PostMapping("/deputies")
    @Operation(summary = "指定代办人 Name a deputy")
    Answer name(
            @PathVariable String agency,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        Body body = Body.read("agencies/" + id + "/deputies", sent);
        Deputy given = body.as(Deputy.class);
        var command = new NameDeputy(id, given.handler().strip(), given.deputy().strip(), given.from(), given.to());
        return Answer.of(orders.give(body, command, AgencyEvent.streamOf(id), dryRun, principal), null);
    }
}
