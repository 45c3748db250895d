package org.gongkai.access.oidc;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.journal.By;
import org.gongkai.access.journal.Happening;
import org.gongkai.access.problem.Problems;
import org.gongkai.access.web.Browsers;
import org.gongkai.access.web.Then;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** To the identity service and back. Whom it vouches for comes in when there is an account of that login here. */
@RestController
@Hidden
class OidcController {

    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);
    private static final String COOKIE = "gongkai-oidc";
    private static final String PATH = "/auth/oidc";
    private static final int TEN_MINUTES = 600;

    /** Led on by a page of ours: a redirect would still count as coming from elsewhere, without the new session. */
    private static final String ON =
            "<!DOCTYPE html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0;url={then}\">"
                    + "<title>…</title>";

    private final OidcSettings settings;
    private final IdentityService service;
    private final Accounts accounts;
    private final Browsers browsers;
    private final AccessLog log;

    OidcController(
            OidcSettings settings, IdentityService service, Accounts accounts, Browsers browsers, AccessLog log) {
        this.settings = settings;
        this.service = service;
        this.accounts = accounts;
        this.browsers = browsers;
        this.log = log;
    }

    @GetMapping(PATH)
    void go(@RequestParam(defaultValue = "/") String then, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!settings.on()) {
            Problems.NOT_FOUND.answer(request, response);
            return;
        }
        Attempt attempt = Attempt.begin(Then.local(then));
        try {
            URI entrance = service.entrance(attempt, back(request));
            response.addHeader("Set-Cookie", cookie(request, attempt.kept(), TEN_MINUTES));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", entrance.toString());
        } catch (IdentityService.Unusable e) {
            LOG.warn("The identity service cannot be used: {}", e.getMessage());
            Problems.IDENTITY_SERVICE.answer(request, response);
        }
    }

    @GetMapping(PATH + "/back")
    void come(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @CookieValue(name = COOKIE, required = false) @Nullable String kept,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Attempt attempt = Attempt.read(kept);
        if (!settings.on() || attempt == null || !attempt.state().equals(state)) {
            Problems.IDENTITY_SERVICE.answer(request, response);
            return;
        }
        response.addHeader("Set-Cookie", cookie(request, "", 0));
        try {
            enter(service.login(code, attempt, back(request)), Then.local(attempt.then()), request, response);
        } catch (IdentityService.Unusable e) {
            LOG.warn("The identity service's answer cannot be used: {}", e.getMessage());
            Problems.IDENTITY_SERVICE.answer(request, response);
        }
    }

    private void enter(String login, String then, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Account account = accounts.find(login).filter(Account::active).orElse(null);
        var by = new By(login, request.getRemoteAddr());
        if (account == null) {
            log.add(Happening.SIGN_IN_FAILED, by, "OIDC");
            Problems.NO_ACCOUNT.answer(request, response);
            return;
        }
        log.add(Happening.SIGNED_IN, by, "OIDC");
        browsers.letInVouchedFor(account, request, response);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(ON.replace("{then}", HtmlUtils.htmlEscape(then)));
    }

    private static URI back(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(PATH + "/back")
                .build()
                .toUri();
    }

    /** Lax, because the way back begins at the identity service. */
    private static String cookie(HttpServletRequest request, String value, int seconds) {
        return ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(seconds)
                .build()
                .toString();
    }
}
