package org.gongkai.office.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Any address with {@code ?token=<one-time word>} signs the browser in and leads to the same address without it. A
 * browser that is in already is led on as well: reloading a used link is no mistake.
 */
final class SignInFilter extends OncePerRequestFilter {

    private static final String PARAMETER = "token=";

    private final SignIns signIns;
    private final SecurityContextRepository sessions;

    SignInFilter(SignIns signIns, SecurityContextRepository sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || words(request).noneMatch(word -> word.startsWith(PARAMETER));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String word = request.getParameter("token");
        if (signIns.redeem(Objects.requireNonNullElse(word, ""))) {
            signIn(request, response);
            leadOn(request, response);
        } else if (SecurityContextHolder.getContext().getAuthentication() != null) {
            leadOn(request, response);
        } else {
            Problems.LINK_VOID.answer(request, response);
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId(); // A session planted before signing in must not become a signed-in one.
        }
        SecurityContext browser = Visitor.BROWSER.context();
        SecurityContextHolder.setContext(browser);
        sessions.saveContext(browser, request, response);
    }

    private static void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rest = words(request).filter(word -> !word.startsWith(PARAMETER)).collect(Collectors.joining("&"));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    }

    private static java.util.stream.Stream<String> words(HttpServletRequest request) {
        return Arrays.stream(
                Objects.requireNonNullElse(request.getQueryString(), "").split("&"));
    }
}
