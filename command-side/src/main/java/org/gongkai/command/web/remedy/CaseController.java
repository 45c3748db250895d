package org.gongkai.command.web.remedy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.remedy.CaseCommand;
import org.gongkai.command.remedy.FileCase;
import org.gongkai.command.remedy.OnCase;
import org.gongkai.command.remedy.UnknownCase;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.CaseRole;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands on reviews and suits. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "cases", description = "行政复议、行政诉讼")
class CaseController {

    /** A number or a court's name is short; anything longer would be somebody's story. */
    private static final int SHORT = 60;

    private final Orders orders;
    private final CaseAnswers answers;

    CaseController(Orders orders, CaseAnswers answers) {
        this.orders = orders;
        this.answers = answers;
    }

    /**
     * The body of an entry. Nobody is named in a case (不写个人信息).
     *
     * @param role respondent when left out
     * @param origin LEGACY when it was pending before the first year here; NEW when left out
     */
    record Filing(
            AgencyId agency,
            String caseNo,
            CaseRoute route,
            @Nullable CaseRole role,
            String body,
            CaseSubject subject,
            LocalDate filedOn,
            @Nullable List<RequestId> requests,
            @Nullable CaseId review,
            @Nullable Entered origin) {

        /** New here, or pending from before. */
        enum Entered {
            NEW,
            LEGACY
        }
    }

    @PostMapping
    @Operation(summary = "登记复议、诉讼案件 Enter a review or suit")
    ResponseEntity<Answer> file(
            HttpEntity<String> sent, @RequestParam(defaultValue = "false") boolean dryRun, Principal principal) {
        Body body = Body.read("cases", sent);
        Filing f = body.as(Filing.class);
        requireShort("caseNo", f.caseNo());
        requireShort("body", f.body());
        Receipt receipt = orders.give(body, command(f, body), dryRun, principal);
        var id = new CaseId(receipt.events().getFirst().event().aggregate());
        Answer answer = Answer.of(receipt, answers.standing(id, receipt));
        return dryRun
                ? ResponseEntity.ok(answer)
                : ResponseEntity.created(URI.create("/api/cases/" + id)).body(answer);
    }

    private static FileCase command(Filing f, Body body) {
        return new FileCase(
                new CaseId(UUID.randomUUID()),
                f.agency(),
                f.caseNo(),
                f.route(),
                f.role() == null ? CaseRole.RESPONDENT : f.role(),
                f.body(),
                f.subject(),
                f.filedOn(),
                f.requests() == null ? List.of() : f.requests(),
                f.review(),
                f.origin() == Filing.Entered.LEGACY,
                body.given());
    }

    @PostMapping("/{id}/{command}")
    @Operation(summary = "办理案件 Take a step of a case; the command is the step's name in kebab case")
    Answer handle(
            @PathVariable String id,
            @PathVariable String command,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        CaseId caseId = id(id);
        Body body = Body.read("cases/" + id + "/" + command, sent);
        CaseCommand what = CaseNames.read(command, body);
        Receipt receipt = orders.give(body, new OnCase(caseId, what, body.given()), caseId.value(), dryRun, principal);
        return Answer.of(receipt, answers.standing(caseId, receipt));
    }

    private static CaseId id(String text) {
        try {
            return new CaseId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw UnknownCase.of(text);
        }
    }

    private static void requireShort(String field, String text) {
        if (text.length() > SHORT) {
            throw new BadField(
                    field,
                    "字段“" + field + "”不超过 60 字，不写个人信息。",
                    "Field " + field + " has at most 60 characters and names nobody.");
        }
    }
}
