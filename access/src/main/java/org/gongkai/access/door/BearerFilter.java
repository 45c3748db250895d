package org.gongkai.access.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.access.SignedIn;
import org.gongkai.access.account.Secret;
import org.gongkai.access.account.Tokens;
import org.gongkai.access.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A program with the token of the house comes in as {@code token}, one with the token of an account as that
 * account, that of the metrics as their collector, for this one request. Whoever shows a wrong one stays out,
 * whatever session comes with it; that is what lets {@link #isProgram} excuse programs from proof that the request
 * comes from our page.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String PROGRAM = BearerFilter.class.getName();

    private final Secret house;
    private final @Nullable Secret metrics;
    private final Tokens tokens;

    BearerFilter(AccessSettings settings, Tokens tokens) {
        this.house = Secret.of(settings.token());
        this.metrics = settings.metricsToken() == null ? null : Secret.of(settings.metricsToken());
        this.tokens = tokens;
    }

    /** Whether a right token came with this request. */
    static boolean isProgram(HttpServletRequest request) {
        return request.getAttribute(PROGRAM) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        SignedIn in = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? in(header.substring(SCHEME.length()).strip())
                : null;
        if (in == null) {
            Problems.WRONG_TOKEN.answer(request, response);
        } else {
            request.setAttribute(PROGRAM, true);
            SecurityContextHolder.setContext(new SecurityContextImpl(in));
            chain.doFilter(request, response);
        }
    }

    private @Nullable SignedIn in(String shown) {
        if (house.is(shown)) {
            return BuiltIn.PROGRAM;
        }
        if (metrics != null && metrics.is(shown)) {
            return BuiltIn.COLLECTOR;
        }
        return tokens.owner(shown)
                .map(account -> new SignedIn(account.visitor(), SignedIn.By.TOKEN))
                .orElse(null);
    }
}
