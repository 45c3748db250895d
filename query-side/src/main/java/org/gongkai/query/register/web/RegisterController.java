package org.gongkai.query.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongkai.access.Visitors;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.answer.DueAnswer;
import org.gongkai.query.register.answer.FactsAnswer;
import org.gongkai.query.register.answer.HistoryAnswer;
import org.gongkai.query.register.answer.ListAnswer;
import org.gongkai.query.search.SealedSearch;
import org.gongkai.query.vault.Applicants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about requests. Each answer knows what the asker has just recorded. */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "requests", description = "依申请公开：登记与办理")
class RegisterController {

    private final Register register;
    private final Applicants applicants;
    private final SealedSearch sealed;
    private final Clock clock;

    RegisterController(Register register, Applicants applicants, SealedSearch sealed, @Qualifier("query") Clock clock) {
        this.register = register;
        this.sealed = sealed;
        this.applicants = applicants;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "申请列表 List requests",
            description =
                    "agency, state, year, q (number, summary, name, identity number, contact, content, file name),"
                            + " outcome, overdue=true, section, handler, internalDueBefore, undelivered=true,"
                            + " missing=true; sort=due, -due …; page from 1")
    ListAnswer list(@RequestParam Map<String, String> parameters, Principal reader) {
        var today = LocalDate.now(clock);
        var search = SearchParameters.read(parameters, today);
        var readable = Visitors.required(reader).readable();
        var found = sealed.find(search.agency(), search.text());
        return ListAnswer.of(search, register.list(search, found.requests(), readable), found.complete(), today);
    }

    @GetMapping("/{id}")
    @Operation(summary = "申请详情 What is known of a request")
    FactsAnswer facts(@PathVariable String id) {
        var chronicle = register.required(id);
        return FactsAnswer.of(chronicle, applicants, LocalDate.now(clock));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "办理记录 Everything that happened to a request, word for word")
    HistoryAnswer history(@PathVariable String id) {
        var chronicle = register.required(id);
        return HistoryAnswer.of(UUID.fromString(id), chronicle, applicants);
    }

    @GetMapping("/{id}/due")
    @Operation(summary = "答复期限的计算 How the due date came about, day by day")
    DueAnswer due(@PathVariable String id) {
        var chronicle = register.required(id);
        return DueAnswer.of(
                UUID.fromString(id), chronicle.file().facts().clock(), chronicle.calendar(), LocalDate.now(clock));
    }
}
