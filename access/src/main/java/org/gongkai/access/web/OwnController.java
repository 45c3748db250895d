package org.gongkai.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.AccountRefused;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.account.Tokens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What everybody does with his own account. */
@RestController
@RequestMapping("/auth")
@Tag(name = "access")
class OwnController {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Browsers browsers;

    OwnController(Accounts accounts, Tokens tokens, Browsers browsers) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.browsers = browsers;
    }

    @GetMapping("/me")
    @Operation(summary = "我是谁 Who I am and what I may do")
    Visitor me(Principal principal) {
        return Visitors.required(principal);
    }

    @PostMapping("/password")
    @Operation(summary = "修改密码 Choose a new password; other sessions of the account end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(
            @RequestBody String body, Principal principal, HttpServletRequest request, HttpServletResponse response) {
        Sent sent = Sent.of(body, "old", "password", "again");
        String login = account(principal).login();
        String chosen = sent.text("password");
        if (!sent.optional("again").isEmpty() && !sent.text("again").equals(chosen)) {
            throw AccountRefused.field("again", "两次输入的密码不一致。", "The two passwords differ.");
        }
        Account changed =
                accounts.changePassword(login, sent.text("old"), chosen, AccountController.by(principal, request));
        browsers.letIn(changed, request, response);
    }

    @GetMapping("/tokens")
    @Operation(summary = "我的令牌 The tokens of one's own programs")
    List<Tokens.Token> tokens(Principal principal) {
        return tokens.of(Visitors.required(principal).login());
    }

    @PostMapping("/tokens")
    @Operation(summary = "生成令牌 Make a token; it is shown this once")
    ResponseEntity<Tokens.Made> make(@RequestBody String body, Principal principal, HttpServletRequest request) {
        String name = Sent.of(body, "name").text("name");
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(tokens.make(account(principal).login(), name, AccountController.by(principal, request)));
    }

    @PostMapping("/calendar")
    @Operation(summary = "订阅日历 Make the address of a calendar of due dates; it is shown this once")
    ResponseEntity<Tokens.Made> calendar(@RequestBody String body, Principal principal, HttpServletRequest request) {
        Sent sent = Sent.of(body, "name", "whose");
        var made = tokens.makeCalendar(
                account(principal).login(), sent.text("name"), AccountController.by(principal, request));
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/{secret}.ics")
                .queryParam("whose", sent.optional("whose").equals("mine") ? "mine" : "all")
                .buildAndExpand(made.token())
                .toUriString();
        return ResponseEntity.status(HttpStatus.CREATED).body(new Tokens.Made(made.id(), made.name(), address));
    }

    @DeleteMapping("/tokens/{token}")
    @Operation(summary = "停用令牌 Revoke a token")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID token, Principal principal, HttpServletRequest request) {
        tokens.revoke(Visitors.required(principal).login(), token, AccountController.by(principal, request));
    }

    @PostMapping("/tokens/{token}/revoke")
    @Operation(summary = "停用令牌 The same for a form")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeByForm(@PathVariable UUID token, Principal principal, HttpServletRequest request) {
        revoke(token, principal, request);
    }

    /** Whoever is in without an account has no password and no tokens. */
    private Account account(Principal principal) {
        return accounts.find(Visitors.required(principal).login())
                .orElseThrow(() -> AccountRefused.field(
                        "login", "登录链接和本机令牌没有自己的账号。", "A sign-in link and the token of the house have no account."));
    }
}
