package org.gongkai.access.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.access.account.Links;
import org.gongkai.access.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Any address with {@code ?token=<one-time word>} signs the browser in and leads to the same address without it. A
 * browser that is in already is led on as well: reloading a used link is no mistake.
 */
final class SignInFilter extends OncePerRequestFilter {

    private static final String PARAMETER = "token=";

    private final Links links;
    private final Sessions sessions;

    SignInFilter(Links links, Sessions sessions) {
        this.links = links;
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
        if (links.redeem(Objects.requireNonNullElse(word, ""))) {
            sessions.beginForLink(request);
            leadOn(request, response);
        } else if (sessions.loadDeferredContext(request).get().getAuthentication() != null) {
            leadOn(request, response);
        } else {
            Problems.LINK_VOID.answer(request, response);
        }
    }

    private static void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rest = words(request).filter(word -> !word.startsWith(PARAMETER)).collect(Collectors.joining("&"));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    }

    private static Stream<String> words(HttpServletRequest request) {
        return Arrays.stream(
                Objects.requireNonNullElse(request.getQueryString(), "").split("&"));
    }
}
