package org.gongkai.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import org.gongkai.access.Visitors;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.AccountRefused;
import org.gongkai.access.account.SignIn;
import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.journal.By;
import org.gongkai.access.journal.Happening;
import org.gongkai.access.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with login and password, and out. A form is led on, a program gets an answer. */
@RestController
@Tag(name = "access", description = "登录、账号、令牌")
class SignInController {

    private final SignIn signIn;
    private final Browsers browsers;
    private final AccessLog log;

    SignInController(SignIn signIn, Browsers browsers, AccessLog log) {
        this.signIn = signIn;
        this.browsers = browsers;
        this.log = log;
    }

    @PostMapping("/auth/sign-in")
    @Operation(summary = "登录 Sign in; then: where to go on, an address of this office")
    ResponseEntity<?> in(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account;
        try {
            account = signIn.check(login.strip(), password, request.getRemoteAddr());
        } catch (AccountRefused refused) {
            if (Problems.isBrowser(request)) {
                return seeOther("/sign-in?failed=" + refused.status() + "&then=" + encoded(Then.local(then)));
            }
            throw refused;
        }
        browsers.letIn(account, request, response);
        if (Problems.isBrowser(request)) {
            return seeOther(account.temporary() ? "/account" : Then.local(then));
        }
        return ResponseEntity.ok(
                Map.of("login", account.login(), "mustChangePassword", account.temporary(), "then", Then.local(then)));
    }

    @PostMapping("/auth/sign-out")
    @Operation(summary = "退出 Sign out")
    ResponseEntity<Void> out(HttpServletRequest request, HttpServletResponse response, Principal principal) {
        log.add(Happening.SIGNED_OUT, new By(Visitors.required(principal).login(), request.getRemoteAddr()), "");
        browsers.letOut(request);
        return Problems.isBrowser(request)
                ? seeOther("/sign-in")
                : ResponseEntity.noContent().build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> ResponseEntity<T> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, URI.create(address).toASCIIString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
