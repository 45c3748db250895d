package org.gongkai.command.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.Visitor;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.AccountRefused;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.journal.By;
import org.gongkai.access.web.Browsers;
import org.gongkai.access.web.Loopback;
import org.gongkai.access.web.Sent;
import org.gongkai.command.agency.RegisterAgency;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The first start: the administrator and the agency in one form, at this computer, once. */
@RestController
@Tag(name = "access")
class SetupController {

    private final Accounts accounts;
    private final Browsers browsers;
    private final Orders orders;

    SetupController(Accounts accounts, Browsers browsers, Orders orders) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.orders = orders;
    }

    @PostMapping("/auth/setup")
    @Operation(
            summary = "首次设置 Make the administrator and the agency; only at this computer, only once",
            description = "login, fullName, password, again; agency as for POST /api/agencies; settings as for"
                    + " POST /api/agencies/{agency}/settings")
    ResponseEntity<Map<String, Object>> setUp(
            @RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
        if (!Loopback.is(request) || accounts.any()) {
            throw AccountRefused.unknown(
                    "首次设置已经完成，或者不是在安装本系统的电脑上打开的。",
                    "The office is set up already, or this is not the computer it runs on.");
        }
        Sent sent = Sent.of(body, "login", "fullName", "password", "again", "agency", "settings");
        Accounts.New first = account(sent, List.of());
        accounts.require(first);
        int agency = found(sent, new Visitor(first.login(), first.fullName(), "", List.of()));
        Account account =
                accounts.createFirst(account(sent, rolesAt(agency)), new By(first.login(), request.getRemoteAddr()));
        browsers.letIn(account, request, response);
        return ResponseEntity.status(201).body(Map.of("agencyId", agency, "login", account.login()));
    }

    private static Accounts.New account(Sent sent, List<Grant> grants) {
        String password = sent.text("password");
        if (!sent.text("again").equals(password)) {
            throw AccountRefused.field("again", "两次输入的密码不一致。", "The two passwords differ.");
        }
        return new Accounts.New(sent.text("login").strip(), sent.text("fullName"), "", password, grants);
    }

    /** Everything that can be refused is looked at before the first record. */
    private int found(Sent sent, Visitor founder) {
        Body agency = nested("setup/agency", sent.object("agency"));
        RegisterAgency command = agency.as(RegisterAgency.class);
        if (command.opening() != null) {
            Year.require("opening.year", command.opening().year());
        }
        SettingsBody.read(new AgencyId(1), nested("setup/settings", sent.object("settings")));
        AgencyId id = orders.give(agency, command, false, founder)
                .events()
                .getFirst()
                .event()
                .agency();
        Body settings = nested("setup/settings", sent.object("settings"));
        if (!settings.fields().isEmpty()) {
            orders.give(settings, SettingsBody.read(id, settings), AgencyEvent.streamOf(id), false, founder);
        }
        return id.value();
    }

    private static Body nested(String address, String json) {
        return Body.read(address + "/" + UUID.randomUUID(), new HttpEntity<>(json));
    }

    /** A small office has one person for everything; who else comes gets his roles from him. */
    private static List<Grant> rolesAt(int agency) {
        return Stream.concat(
                        Stream.of(new Grant(Role.ADMINISTRATOR, null)),
                        Stream.of(Role.HEAD, Role.CASEWORKER, Role.REPORT_AUTHOR)
                                .map(role -> new Grant(role, agency)))
                .toList();
    }
}
