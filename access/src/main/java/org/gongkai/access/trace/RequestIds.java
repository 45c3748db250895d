package org.gongkai.access.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id: the one its proxy sent as {@code X-Request-Id}, else a new one. It is in the answer's
 * header, in every line logged meanwhile, and beside every event recorded. Only a UUID or 32 hexadecimal digits are
 * taken, so that no number of a person can come in as one.
 */
public final class RequestIds extends OncePerRequestFilter {

    /** The header, both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final String LOGGED_AS = "request";
    private static final Pattern WELL_FORMED =
            Pattern.compile("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The id of the request this thread is at; null when it is at none. */
    public static @Nullable String current() {
        return MDC.get(LOGGED_AS);
    }

    /**
     * What goes wrong on the way is told by the server behind this filter: then the id stays, until the thread's next
     * request brings another.
     */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request.getHeader(HEADER));
        MDC.put(LOGGED_AS, id);
        response.setHeader(HEADER, id);
        chain.doFilter(request, response);
        MDC.remove(LOGGED_AS);
    }

    private static String id(@Nullable String sent) {
        String given = sent == null ? "" : sent.toLowerCase(Locale.ROOT);
        return WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString().replace("-", "");
    }
}
