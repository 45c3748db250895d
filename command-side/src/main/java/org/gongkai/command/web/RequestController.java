package org.gongkai.command.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.gongkai.command.applicant.ApplicantIndex;
import org.gongkai.command.body.Body;
import org.gongkai.command.casework.OnRequest;
import org.gongkai.command.desk.Receipt;
import org.gongkai.events.RequestId;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands on requests. */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "requests", description = "依申请公开：登记与办理")
class RequestController {

    private final Orders orders;
    private final Intake intake;
    private final RequestFiles files;
    private final ApplicantIndex index;

    RequestController(Orders orders, Intake intake, RequestFiles files, ApplicantIndex index) {
        this.orders = orders;
        this.intake = intake;
        this.files = files;
        this.index = index;
    }

    @PostMapping
    @Operation(summary = "登记申请 Register a request")
    ResponseEntity<Answer> register(
            HttpEntity<String> sent, @RequestParam(defaultValue = "false") boolean dryRun, Principal principal) {
        Body body = Body.read("requests", sent);
        Intake.Taken taken = intake.read(body, dryRun);
        Receipt receipt = orders.give(body, taken.command(), dryRun, principal);
        UUID id = receipt.events().getFirst().event().aggregate();
        var similar = index.similar(taken.command().agency(), taken.fingerprint(), new RequestId(id));
        Answer answer =
                Answer.of(receipt, new Answer.OfRegistration(files.standing(new RequestId(id), receipt), similar));
        return dryRun
                ? ResponseEntity.ok(answer)
                : ResponseEntity.created(URI.create("/api/requests/" + id)).body(answer);
    }

    @PostMapping("/{id}/{command}")
    @Operation(summary = "办理申请 Take a step; the command is the step's name in kebab case")
    Answer handle(
            @PathVariable String id,
            @PathVariable String command,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        RequestId request = RequestFiles.id(id);
        Body body = Body.read("requests/" + id + "/" + command, sent);
        var what = CommandNames.read(command, body);
        Receipt receipt =
                orders.give(body, new OnRequest(request, what, body.given()), request.value(), dryRun, principal);
        return Answer.of(receipt, files.standing(request, receipt));
    }
}
