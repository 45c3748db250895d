package org.gongkai.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongkai.access.Visitors;
import org.gongkai.events.AgencyId;
import org.gongkai.query.projection.Freshness;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

    private static final String PARAMETER = "lang";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final String PROGRAMS = "/api/";

    private final Projections projections;
    private final Places places;
    private final Correction.Known corrections;

    PageAdvice(Projections projections, Places places, Correction.Known corrections) {
        this.projections = projections;
        this.places = places;
        this.corrections = corrections;
    }

    @ModelAttribute
    void shared(Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!isPage(request)) {
            return;
        }
        model.addAttribute("say", language(request, response));
        model.addAttribute("inChinese", self(request, "zh"));
        model.addAttribute("inEnglish", self(request, "en"));
        model.addAttribute("stale", request.getAttribute(Freshness.STALE) != null);
        model.addAttribute("trouble", trouble());
        model.addAttribute("me", Visitors.of(request.getUserPrincipal()));
        model.addAttribute("path", request.getRequestURI());
        Place place = place(request, response);
        model.addAttribute("place", place);
        model.addAttribute("correction", place == null ? null : corrections.at(new AgencyId(place.agency())));
        model.addAttribute("chapter", Chapters.of(request.getRequestURI()));
    }

    /** A program's question has no use for these; the same table as a page may be asked for under both addresses. */
    private static boolean isPage(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PROGRAMS)
                || "html".equals(request.getParameter("format"))
                || String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    /** The agency in the address; on a page without one the agency last looked at, if the reader belongs there. */
    private @Nullable Place place(HttpServletRequest request, HttpServletResponse response) {
        String named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? String.valueOf(path.get("agency"))
                : "";
        if (NUMBER.matcher(named).matches()) {
            Remembered.PLACE.keep(named, response);
            return places.at(Integer.parseInt(named), request.getUserPrincipal());
        }
        String last = Objects.requireNonNullElse(Remembered.PLACE.read(request), "");
        return places.last(NUMBER.matcher(last).matches() ? Integer.parseInt(last) : 0, request.getUserPrincipal());
    }

    /** What was asked for, else what was asked for last time, else Chinese. */
    public static Say language(HttpServletRequest request, HttpServletResponse response) {
        var asked = request.getParameter(PARAMETER);
        if (asked == null) {
            return new Say("en".equals(Remembered.LANGUAGE.read(request)));
        }
        boolean english = asked.equals("en");
        Remembered.LANGUAGE.keep(english ? "en" : "zh", response);
        return new Say(english);
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
