package org.gongkai.command.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.casework.OnRequests;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.succession.OrderRedecision;
import org.gongkai.command.succession.SplitRequest;
import org.gongkai.command.succession.SucceedAgency;
import org.gongkai.command.succession.TransferRequest;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.Recounting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands on more than one request: splitting, handing over, deciding anew, abolition, batches. */
@RestController
@Tag(name = "succession", description = "拆分、划转、责令重新答复、机关撤并、批量办理")
class SuccessionController {

    private final Orders orders;
    private final RequestFiles files;

    SuccessionController(Orders orders, RequestFiles files) {
        this.orders = orders;
        this.files = files;
    }

    /** One of the items that become requests of their own. */
    record Item(String summary) {}

    /** The body of a split. */
    record Splitting(List<Item> items, LocalDate splitOn, String reason) {}

    @PostMapping("/api/requests/{id}/split")
    @Operation(summary = "拆分申请 Make requests of their own of further items")
    Answer split(
            @PathVariable String id,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        RequestId request = RequestFiles.id(id);
        Body body = Body.read("requests/" + id + "/split", sent);
        Splitting s = body.as(Splitting.class);
        s.items().forEach(item -> Intake.requireShort("items", item.summary()));
        var command = new SplitRequest(
                request, s.items().stream().map(Item::summary).toList(), s.reason(), s.splitOn(), body.given());
        return give(body, command, request, dryRun, principal);
    }

    /** The body of a transfer. */
    record Transferring(AgencyId to, LocalDate transferredOn, String reason) {}

    @PostMapping("/api/requests/{id}/transfer")
    @Operation(summary = "职权划转 Hand a request over to the agency the function moved to")
    Answer transfer(
            @PathVariable String id,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        RequestId request = RequestFiles.id(id);
        Body body = Body.read("requests/" + id + "/transfer", sent);
        Transferring t = body.as(Transferring.class);
        var command = new TransferRequest(request, t.to(), t.reason(), t.transferredOn(), body.given());
        return give(body, command, request, dryRun, principal);
    }

    /** The body of an order to decide anew. */
    record Ordering(
            String caseNo,
            String orderedBy,
            LocalDate servedOn,
            @Nullable Integer workingDays,
            @Nullable LocalDate replyBy,
            @Nullable Recounting recounting) {}

    @PostMapping("/api/requests/{id}/order-redecision")
    @Operation(summary = "责令重新答复 Record an order to decide anew")
    Answer order(
            @PathVariable String id,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        RequestId request = RequestFiles.id(id);
        Body body = Body.read("requests/" + id + "/order-redecision", sent);
        Ordering o = body.as(Ordering.class);
        var command = new OrderRedecision(
                request,
                o.caseNo(),
                o.orderedBy(),
                o.servedOn(),
                o.workingDays(),
                o.replyBy(),
                o.recounting(),
                body.given());
        return give(body, command, request, dryRun, principal);
    }

    private Answer give(Body body, Object command, RequestId request, boolean dryRun, Principal principal) {
        Receipt receipt = orders.give(body, command, request.value(), dryRun, principal);
        return Answer.of(receipt, files.standing(request, receipt));
    }

    /** The body of an abolition. */
    record Succeeding(AgencyId into, LocalDate on, String reason) {}

    @PostMapping("/api/agencies/{agency}/succession")
    @Operation(summary = "机关撤并 Let another agency go on in the place of an abolished one")
    Answer succeed(
            @PathVariable String agency,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        Body body = Body.read("agencies/" + id + "/succession", sent);
        Succeeding s = body.as(Succeeding.class);
        var command = new SucceedAgency(id, s.into(), s.reason(), s.on(), body.given());
        return Answer.of(orders.give(body, command, dryRun, principal), new Answer.OfAgency(id.value()));
    }

    @PostMapping("/api/requests/batch/{command}")
    @Operation(summary = "批量办理 Take the same step on several requests, all or none; requests: their ids")
    Answer batch(
            @PathVariable String command,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        Body body = Body.read("requests/batch/" + command, sent);
        List<RequestId> requests =
                body.takeTexts("requests").stream().map(RequestFiles::id).toList();
        var what = CommandNames.read(command, body);
        Receipt receipt = orders.give(body, new OnRequests(requests, what, body.given()), dryRun, principal);
        return Answer.of(receipt, null);
    }
}
