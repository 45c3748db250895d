package org.gongkai.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.access.Visitors;
import org.gongkai.query.projection.Freshness;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives every page its language, the addresses of itself in both languages, and whether something newer is on
 * its way.
 */
@ControllerAdvice(basePackages = "org.gongkai.query", annotations = Controller.class)
public class PageAdvice {

    private static final String COOKIE = "gongkai-lang";
    private static final String PARAMETER = "lang";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Projections projections;
    private final Places places;

    PageAdvice(Projections projections, Places places) {
        this.projections = projections;
        this.places = places;
    }

    @ModelAttribute
    void shared(Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("say", language(request, response));
        model.addAttribute("inChinese", self(request, "zh"));
        model.addAttribute("inEnglish", self(request, "en"));
        model.addAttribute("stale", request.getAttribute(Freshness.STALE) != null);
        model.addAttribute("trouble", trouble());
        model.addAttribute("me", Visitors.of(request.getUserPrincipal()));
        model.addAttribute("path", request.getRequestURI());
        model.addAttribute("place", place(request));
        model.addAttribute("chapter", Chapters.of(request.getRequestURI()));
    }

    /** The agency in the address; a page without one names it itself. */
    private @Nullable Place place(HttpServletRequest request) {
        String agency = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? String.valueOf(path.get("agency"))
                : "";
        return NUMBER.matcher(agency).matches()
                ? places.at(Integer.parseInt(agency), request.getUserPrincipal())
                : null;
    }

    /** What was asked for, else what was asked for last time, else Chinese. */
    public static Say language(HttpServletRequest request, HttpServletResponse response) {
        var asked = request.getParameter(PARAMETER);
        if (asked == null) {
            return new Say("en".equals(remembered(request)));
        }
        boolean english = asked.equals("en");
        var cookie = new Cookie(COOKIE, english ? "en" : "zh");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(REMEMBERED.toSeconds()));
        response.addCookie(cookie);
        return new Say(english);
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private ProjectionStatus.@Nullable Trouble trouble() {
        for (ProjectionStatus status : projections.status()) {
            if (status.trouble() != null) {
                return status.trouble();
            }
        }
        return null;
    }

    private static String self(HttpServletRequest request, String language) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER, language)
                .build()
                .toUriString();
    }
}
