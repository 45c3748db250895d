package org.gongkai.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.gongkai.query.projection.Freshness;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives every page its language, the addresses of itself in both languages, and whether something newer is on
 * its way.
 */
@ControllerAdvice(basePackages = "org.gongkai.query", annotations = Controller.class)
public class PageAdvice {

    private static final String COOKIE = "gongkai-lang";
    private static final String PARAMETER = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Projections projections;

    PageAdvice(Projections projections) {
        this.projections = projections;
    }

    @ModelAttribute
    void shared(Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("say", language(request, response));
        model.addAttribute("inChinese", self(request, "zh"));
        model.addAttribute("inEnglish", self(request, "en"));
        model.addAttribute("stale", request.getAttribute(Freshness.STALE) != null);
        model.addAttribute("trouble", trouble());
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
