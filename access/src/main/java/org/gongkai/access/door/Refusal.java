package org.gongkai.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.access.problem.Problems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells strangers to sign in first, and visitors what was missing. */
final class Refusal implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
        boolean stranger = visitor == null || visitor instanceof AnonymousAuthenticationToken;
        Problems problem = Problems.NOT_ALLOWED;
        if (stranger) {
            problem = Problems.NOT_SIGNED_IN;
        } else if (reason instanceof CsrfException) {
            problem = Problems.NOT_FROM_OUR_PAGE;
        }
        problem.answer(request, response);
    }
}
