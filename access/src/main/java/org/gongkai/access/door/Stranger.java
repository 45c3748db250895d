package org.gongkai.access.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import org.gongkai.access.problem.Problems;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A browser that is not in is led to the sign-in page, and from there back; a program is told what it lacks. */
final class Stranger implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (request.getMethod().equals("GET") && Problems.isBrowser(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", "/sign-in" + back(request));
        } else {
            Problems.NOT_SIGNED_IN.answer(request, response);
        }
    }

    private static String back(HttpServletRequest request) {
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return asked.equals("/") ? "" : "?then=" + URLEncoder.encode(asked, UTF_8);
    }
}
