package org.gongkai.query.projection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.gongkai.query.feed.Feed;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Whoever has just written sees what he wrote: a question waits until all that was recorded when it came in has
 * been counted.
 *
 * <p>After two seconds it is answered from what there is and the answer says so.
 */
public final class Freshness implements HandlerInterceptor {

    /** The header of an answer that may lack the newest records. */
    public static final String HEADER = "Gongkai-Stale";

    /** The request's attribute that says the same to the page. */
    public static final String STALE = Freshness.class.getName() + ".stale";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Feed feed;
    private final Projections projections;
    private final String handlers;

    /**
     * Holds questions back until these projections have caught up with this feed.
     *
     * @param handlers the package whose handlers read the projections; others are not held back
     */
    public Freshness(Feed feed, Projections projections, String handlers) {
        this.feed = feed;
        this.projections = projections;
        this.handlers = handlers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        boolean reads = handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(handlers);
        if (reads && !projections.await(feed.head(), PATIENCE)) {
            request.setAttribute(STALE, true);
            response.setHeader(HEADER, "true");
        }
        return true;
    }
}
