package org.gongkai.access.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * How long answers take, by method, pattern of the address and status; as debug lines too, one a request. The pattern
 * is the handler's: no id, no agency and no word of a person is in it.
 */
final class RequestTimes extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2)
    };
    private static final Logger LOG = LoggerFactory.getLogger(RequestTimes.class);

    private final MeterRegistry meters;

    RequestTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            note(request, answered ? response.getStatus() : 500, System.nanoTime() - begun);
        }
    }

    private void note(HttpServletRequest request, int status, long nanos) {
        Object found = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String pattern = Objects.toString(found, "none"); // Refused before anybody looked for a handler.
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        Timer.builder("http.server.requests")
                .description("How long answers take")
                .tags("method", method, "uri", pattern, "status", Integer.toString(status))
                .serviceLevelObjectives(BOUNDS)
                .register(meters)
                .record(nanos, TimeUnit.NANOSECONDS);
        LOG.debug("{} {} {} in {} ms", method, pattern, status, TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
