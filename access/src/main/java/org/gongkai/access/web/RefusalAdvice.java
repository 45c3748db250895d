package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.gongkai.access.account.AccountRefused;
import org.gongkai.access.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What is refused about accounts as a problem (RFC 9457): in Chinese, and in English beside it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    @ExceptionHandler
    void nowhere(NoResourceFoundException nowhere, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problems.NOT_FOUND.answer(request, response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(AccountRefused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(refused.status()), refused.zh());
        problem.setTitle(HttpStatus.valueOf(refused.status()).getReasonPhrase());
        problem.setProperty("detailEn", refused.en());
        String field = refused.field();
        problem.setType(URI.create("urn:gongkai:" + (field == null ? "account" : "bad-field")));
        if (field != null) {
            problem.setProperty("field", field);
            problem.setProperty("violations", List.of(Map.of("field", field, "zh", refused.zh(), "en", refused.en())));
        }
        return ResponseEntity.status(refused.status()).body(problem);
    }
}
