package org.gongkai.office.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies above 1 MB, whether their length is told beforehand or comes out while reading. */
final class BodyLimitFilter extends OncePerRequestFilter {

    /** No command comes near; documents will have a way of their own. */
    static final int LIMIT = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LIMIT) {
            Problems.BODY_TOO_LARGE.answer(request, response);
        } else if (request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
        } else {
            byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
            if (body.length > LIMIT) {
                Problems.BODY_TOO_LARGE.answer(request, response);
            } else {
                chain.doFilter(new ReadRequest(request, body), response);
            }
        }
    }
}
