package org.gongkai.command.web.proactive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.proactive.ProactiveCommand;
import org.gongkai.command.proactive.ProactiveCommand.EndDocument;
import org.gongkai.command.proactive.ProactiveCommand.IssueDocument;
import org.gongkai.command.proactive.ProactiveCommand.VoidDocument;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.ProactiveEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registry of rules and normative documents. */
@RestController
@RequestMapping("/api/agencies/{agency}/documents")
@Tag(name = "proactive", description = "主动公开")
class DocumentController {

    private final Orders orders;

    DocumentController(Orders orders) {
        this.orders = orders;
    }

    /** The body of an entry. */
    record Issuing(
            DocumentKind kind,
            String docNo,
            String title,
            LocalDate issuedOn,
            @Nullable LocalDate validTo) {}

    @PostMapping
    @Operation(summary = "登记制发的规章或行政规范性文件 Enter a rule or normative document")
    ResponseEntity<Answer> issue(
            @PathVariable String agency,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        Body body = Body.read("agencies/" + id + "/documents", sent);
        Issuing d = body.as(Issuing.class);
        var command = new IssueDocument(
                id, UUID.randomUUID(), d.kind(), d.docNo(), d.title(), d.issuedOn(), d.validTo(), body.given());
        Receipt receipt = give(body, command, dryRun, principal);
        // A repeat is answered with the document that the first sending entered.
        UUID document = ((DocumentIssued) receipt.events().getFirst().event()).document();
        Answer answer = Answer.of(receipt, new Answer.OfDocument(document));
        return dryRun
                ? ResponseEntity.ok(answer)
                : ResponseEntity.created(URI.create("/api/agencies/" + id + "/documents/" + document))
                        .body(answer);
    }

    /** The body of a repeal. */
    record Repealing(LocalDate repealedOn, @Nullable String by) {}

    @PostMapping("/{document}/repeal")
    @Operation(summary = "登记废止 Enter that a document was repealed")
    Answer repeal(
            @PathVariable String agency,
            @PathVariable String document,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var of = Address.of(agency, document);
        Body body = of.read("repeal", sent);
        Repealing d = body.as(Repealing.class);
        var command = new EndDocument(of.agency(), of.document(), d.repealedOn(), false, d.by(), body.given());
        return answer(give(body, command, dryRun, principal), of);
    }

    /** The body of a lapse. */
    record Expiring(LocalDate expiredOn) {}

    @PostMapping("/{document}/expire")
    @Operation(summary = "登记自然失效 Enter that a document lapsed by itself")
    Answer expire(
            @PathVariable String agency,
            @PathVariable String document,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var of = Address.of(agency, document);
        Body body = of.read("expire", sent);
        var on = body.as(Expiring.class).expiredOn();
        var command = new EndDocument(of.agency(), of.document(), on, true, null, body.given());
        return answer(give(body, command, dryRun, principal), of);
    }

    /** The body of a voiding; the whole document when it does not say what. */
    record Voiding(DocumentVoided.@Nullable What what, String reason) {}

    @PostMapping("/{document}/void")
    @Operation(summary = "作废登记 Take back a mistaken record: the document, or only its repeal or lapse")
    Answer makeVoid(
            @PathVariable String agency,
            @PathVariable String document,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var of = Address.of(agency, document);
        Body body = of.read("void", sent);
        Voiding d = body.as(Voiding.class);
        var what = d.what() == null ? DocumentVoided.What.DOCUMENT : d.what();
        var command = new VoidDocument(of.agency(), of.document(), what, d.reason(), body.given());
        return answer(give(body, command, dryRun, principal), of);
    }

    private Receipt give(Body body, ProactiveCommand command, boolean dryRun, Principal principal) {
        return orders.give(body, command, ProactiveEvent.streamOf(command.agency()), dryRun, principal);
    }

    private static Answer answer(Receipt receipt, Address of) {
        return Answer.of(receipt, new Answer.OfDocument(of.document()));
    }

    /** Which document of which agency, as the address says. */
    private record Address(AgencyId agency, UUID document) {

        static Address of(String agency, String document) {
            try {
                return new Address(Year.agency(agency), UUID.fromString(document));
            } catch (IllegalArgumentException e) {
                throw new BadField(
                        "document", "文件编号“" + document + "”应为 UUID。", "The document " + document + " must be a UUID.");
            }
        }

        Body read(String what, HttpEntity<String> sent) {
            return Body.read("agencies/" + agency + "/documents/" + document + "/" + what, sent);
        }
    }
}
