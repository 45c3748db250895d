package org.gongkai.office.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A program with the token comes in as {@code token}, for this one request. Whoever shows a wrong one stays out,
 * whatever session comes with it; that is what lets {@link #isProgram} excuse programs from proof that the request
 * comes from our page.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String PROGRAM = BearerFilter.class.getName();

    private final Secret token;

    BearerFilter(String token) {
        this.token = Secret.of(token);
    }

    /** Whether the right token came with this request. */
    static boolean isProgram(HttpServletRequest request) {
        return request.getAttribute(PROGRAM) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            chain.doFilter(request, response);
        } else if (header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && token.is(header.substring(SCHEME.length()).strip())) {
            request.setAttribute(PROGRAM, true);
            SecurityContextHolder.setContext(Visitor.PROGRAM.context());
            chain.doFilter(request, response);
        } else {
            Problems.WRONG_TOKEN.answer(request, response);
        }
    }
}
