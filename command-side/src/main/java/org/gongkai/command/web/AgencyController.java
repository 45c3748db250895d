package org.gongkai.command.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.command.agency.Agencies;
import org.gongkai.command.agency.DeclareOpening;
import org.gongkai.command.agency.Opening;
import org.gongkai.command.agency.RegisterAgency;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.period.ClosePeriod;
import org.gongkai.command.period.ReopenPeriod;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.remedy.CaseCarriedForward;
import org.gongkai.events.request.RequestCarriedForward;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands on agencies and their years. */
@RestController
@RequestMapping("/api/agencies")
@Tag(name = "agencies", description = "机关与年度")
class AgencyController {

    private final Orders orders;
    private final Agencies agencies;
    private final Clock clock;

    AgencyController(Orders orders, Agencies agencies, Clock clock) {
        this.orders = orders;
        this.agencies = agencies;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "登记机关 Register an agency")
    ResponseEntity<Answer> register(
            HttpEntity<String> sent, @RequestParam(defaultValue = "false") boolean dryRun, Principal principal) {
        Body body = Body.read("agencies", sent);
        RegisterAgency command = body.as(RegisterAgency.class);
        if (command.opening() != null) {
            Year.require("opening.year", command.opening().year());
        }
        Receipt receipt = orders.give(body, command, dryRun, principal);
        int id = receipt.events().getFirst().event().agency().value();
        Answer answer = Answer.of(receipt, new Answer.OfAgency(id));
        return dryRun
                ? ResponseEntity.ok(answer)
                : ResponseEntity.created(URI.create("/api/agencies/" + id)).body(answer);
    }

    @PostMapping("/{agency}/declare-opening")
    @Operation(summary = "申报启用年度和上年结转数 Declare the first year and its opening balance")
    Answer declareOpening(
            @PathVariable String agency,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        Body body = Body.read("agencies/" + id + "/declare-opening", sent);
        Opening opening = body.as(Opening.class);
        Year.require("year", opening.year());
        Receipt receipt = orders.give(body, new DeclareOpening(id, opening), dryRun, principal);
        return Answer.of(receipt, new Answer.OfAgency(id.value()));
    }

    /** The body of a closing. */
    record Closing(@Nullable LocalDate closedOn, @Nullable String template) {}

    @PostMapping("/{agency}/periods/{year}/close")
    @Operation(summary = "锁定年度数据 Close a year")
    Answer close(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = known(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/periods/" + y + "/close", sent);
        Closing given = body.as(Closing.class);
        var template = given.template() == null ? TableTemplate.defaultFor(y) : Year.template(given.template());
        LocalDate on = given.closedOn() == null ? LocalDate.now(clock) : given.closedOn();
        Receipt receipt = orders.give(body, new ClosePeriod(id, y, on, template), dryRun, principal);
        var closed = (PeriodClosed) receipt.events().getLast().event();
        int requests = count(receipt, RequestCarriedForward.class);
        int cases = count(receipt, CaseCarriedForward.class);
        return Answer.of(receipt, new Answer.OfClosing(y, closed.revision(), requests, cases));
    }

    private static int count(Receipt receipt, Class<? extends Event> kind) {
        return Math.toIntExact(receipt.events().stream()
                .filter(recorded -> kind.isInstance(recorded.event()))
                .count());
    }

    /** The body of a reopening. */
    record Reopening(String authority, String reason) {}

    @PostMapping("/{agency}/periods/{year}/reopen")
    @Operation(summary = "重新开放年度数据 Open a closed year again, with every later one")
    Answer reopen(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = known(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/periods/" + y + "/reopen", sent);
        Reopening given = body.as(Reopening.class);
        var command = new ReopenPeriod(id, y, UUID.randomUUID(), given.authority(), given.reason());
        Receipt receipt = orders.give(body, command, dryRun, principal);
        var reopened =
                receipt.events().stream().map(e -> (PeriodReopened) e.event()).toList();
        return Answer.of(
                receipt,
                new Answer.OfReopening(
                        reopened.getFirst().reopening(),
                        reopened.stream().map(PeriodReopened::year).toList()));
    }

    private AgencyId known(String agency) {
        AgencyId id = Year.agency(agency);
        agencies.requireKnown(id);
        return id;
    }
}
