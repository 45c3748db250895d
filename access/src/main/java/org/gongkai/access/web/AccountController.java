package org.gongkai.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.gongkai.access.Visitors;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.AccountRefused;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.journal.By;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's accounts. An account is never removed: records name it. */
@RestController
@RequestMapping("/auth")
@Tag(name = "access")
class AccountController {

    private static final int PAGE = 200;

    private final Accounts accounts;
    private final AccessLog log;

    AccountController(Accounts accounts, AccessLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    @GetMapping("/accounts")
    @Operation(summary = "账号列表 All accounts and their roles")
    List<Account> all() {
        return accounts.all();
    }

    @PostMapping("/accounts")
    @Operation(summary = "新建账号 Make an account; its password is temporary")
    ResponseEntity<Account> create(@RequestBody String body, Principal principal, HttpServletRequest request) {
        Sent sent = Sent.of(body, "login", "fullName", "section", "password", "grants");
        var given = new Accounts.New(
                sent.text("login").strip(),
                sent.text("fullName"),
                sent.optional("section"),
                sent.text("password"),
                sent.grants());
        Account made = accounts.create(given, by(principal, request));
        String address = "/auth/accounts/" + URLEncoder.encode(made.login(), StandardCharsets.UTF_8);
        return ResponseEntity.created(URI.create(address)).body(made);
    }

    @PostMapping("/accounts/{login}/{change}")
    @Operation(
            summary = "修改账号 Change an account",
            description = "profile {fullName, section}; grant, revoke {role, agency}; block; unblock; password")
    Account change(
            @PathVariable String login,
            @PathVariable String change,
            @RequestBody(required = false) @Nullable String body,
            Principal principal,
            HttpServletRequest request) {
        String sent = body == null ? "" : body;
        By by = by(principal, request);
        return switch (change) {
            case "profile" -> {
                Sent profile = Sent.of(sent, "fullName", "section");
                yield accounts.rename(login, profile.text("fullName"), profile.optional("section"), by);
            }
            case "grant" ->
                accounts.grant(login, Sent.of(sent, "role", "agency").grant(), by);
            case "revoke" ->
                accounts.revoke(login, Sent.of(sent, "role", "agency").grant(), by);
            case "block" -> accounts.block(login, by);
            case "unblock" -> accounts.unblock(login, by);
            case "password" ->
                accounts.setPassword(login, Sent.of(sent, "password").text("password"), by);
            default ->
                throw AccountRefused.unknown(
                        "没有“" + change + "”这项操作。", "There is no change " + change + " of an account.");
        };
    }

    @GetMapping("/log")
    @Operation(summary = "访问记录 What happened at the door, newest first; before: a line's id")
    List<AccessLog.Entry> log(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        return log.before(before, PAGE);
    }

    static By by(Principal principal, HttpServletRequest request) {
        return new By(Visitors.required(principal).login(), request.getRemoteAddr());
    }
}
