package org.gongkai.access.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.access.gate.ReadRequest;
import org.gongkai.access.problem.Problems;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies above 1 MB, whether their length is told beforehand or comes out while reading; the gate looks into
 * what was read. Only attachments may be larger; they pass as they stream in and are measured by whoever takes them.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    /** No command comes near. */
    static final int LIMIT = 1_000_000;

    /** Five of the largest files (50 MB each), and what is between them. */
    static final long UPLOAD_LIMIT = 251L << 20;

    private static final Pattern UPLOAD = Pattern.compile("/api/requests/[^/;]+/attachments");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)) {
            if (request.getContentLengthLong() > UPLOAD_LIMIT) {
                Problems.UPLOAD_TOO_LARGE.answer(request, response);
            } else {
                chain.doFilter(request, response);
            }
        } else if (request.getContentLengthLong() > LIMIT) {
            Problems.BODY_TOO_LARGE.answer(request, response);
        } else if (!hasBody(request) || isForm(request)) {
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

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** The server reads forms itself, and no more than a megabyte of one. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && UPLOAD.matcher(request.getRequestURI()).matches();
    }
}
