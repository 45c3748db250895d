package org.gongkai.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.access.SignedIn;
import org.gongkai.access.Whereabouts;
import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.journal.By;
import org.gongkai.access.journal.Happening;
import org.gongkai.access.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every handler of both sides. It goes by the very pattern the handler was found by, so that table and
 * handler cannot mean different things by the same address; a handler that is not in the table is refused to everybody.
 */
public final class Gate implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Routes routes;
    private final Judge judge;
    private final AccessLog log;

    /** With this table. */
    public Gate(Routes routes, Whereabouts whereabouts, AccessLog log) {
        this.routes = routes;
        this.judge = new Judge(whereabouts);
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Route route = routes.find(request.getMethod(), pattern).orElse(null);
        if (route != null && route.who() instanceof Who.Anyone) {
            return true;
        }
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn in)) {
            Problems.NOT_SIGNED_IN.answer(request, response);
            return false;
        }
        if (route == null) {
            LOG.error("{} {} is not in routes.txt and is refused to everybody", request.getMethod(), pattern);
        }
        Problems problem = route == null ? Problems.NOT_ALLOWED : objection(route, in, request);
        if (problem == null) {
            return true;
        }
        refuse(problem, in, request, response);
        return false;
    }

    private @Nullable Problems objection(Route route, SignedIn in, HttpServletRequest request) {
        if (in.by() == SignedIn.By.TEMPORARY_PASSWORD && !route.who().equals(new Who.Visitors(true))) {
            return Problems.PASSWORD_TEMPORARY;
        }
        if (!suits(route.who(), in.by())) {
            return Problems.NOT_ALLOWED;
        }
        if (!(route.who() instanceof Who.Holders holders)) {
            return null;
        }
        if (!readable(request)) {
            return Problems.NOT_JSON;
        }
        return switch (judge.judge(in.getPrincipal(), holders, route.where(), Asked.of(request))) {
            case PASS -> null;
            case FORBIDDEN -> Problems.NOT_ALLOWED;
            case HIDDEN -> Problems.NOT_HERE;
        };
    }

    /** Whether one who came in like this may be among these at all; which roles he holds is looked at after. */
    private static boolean suits(Who who, SignedIn.By by) {
        return switch (who) {
            case Who.Anyone anyone -> true;
            case Who.House house -> by == SignedIn.By.HOUSE_TOKEN;
            case Who.Watchers watchers -> by == SignedIn.By.HOUSE_TOKEN || by == SignedIn.By.METRICS_TOKEN;
            case Who.Visitors visitors -> by != SignedIn.By.METRICS_TOKEN;
            case Who.Holders holders -> by != SignedIn.By.METRICS_TOKEN;
        };
    }

    /** A command in another encoding, or as a form, would be read by its handler in another way than here. */
    private static boolean readable(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !request.getRequestURI().startsWith("/api/")) {
            return true;
        }
        String type = request.getContentType();
        if (type == null) {
            return true;
        }
        try {
            MediaType media = MediaType.parseMediaType(type);
            boolean utf8 = media.getCharset() == null || StandardCharsets.UTF_8.equals(media.getCharset());
            return utf8 && !media.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED);
        } catch (IllegalArgumentException e) {
            return false; // No such charset: nobody could say what was sent.
        }
    }

    private void refuse(Problems problem, SignedIn in, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (problem == Problems.PASSWORD_TEMPORARY
                && Problems.isBrowser(request)
                && request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/account");
            return;
        }
        log.add(
                Happening.REFUSED,
                new By(in.getName(), request.getRemoteAddr()),
                request.getMethod() + " " + request.getRequestURI());
        problem.answer(request, response);
    }
}
