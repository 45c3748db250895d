package org.gongkai.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.report.basis.TieOutFailed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a refused question with a problem (RFC 9457), or with a page that says the same to a browser. */
@ControllerAdvice(basePackages = "org.gongkai.query")
public class ProblemAdvice {

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        return String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)
                ? page(refused, request, response)
                : ResponseEntity.status(refused.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(refused));
    }

    @ExceptionHandler
    Object building(StillBuilding building, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        var soon = Refused.notYet(
                "数据正在按记录重新计算，请稍候再试。", "The tables are being computed from the records; try again in a moment.");
        return refused(soon, request, response);
    }

    @ExceptionHandler
    Object doesNotTieOut(TieOutFailed failed, HttpServletRequest request, HttpServletResponse response) {
        var check = failed.check();
        String table = check.code().startsWith("T4") ? "四" : "三";
        var refused = Refused.doesNotTieOut(
                "表%s不平，未予打印。%s：%s / %s 应为 %d，实为 %d。请按记录重算核对。"
                        .formatted(
                                table, check.zh(), failed.line(), failed.column(), failed.expected(), failed.found()),
                "Table %s does not tie out and is not printed. %s: %s / %s should be %d, found %d. Replay the records."
                        .formatted(
                                table, check.en(), failed.line(), failed.column(), failed.expected(), failed.found()));
        return refused(refused, request, response);
    }

    private static ModelAndView page(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        var page = new ModelAndView("query/problem", refused.status());
        page.addObject("say", PageAdvice.language(request, response));
        page.addObject("refused", refused);
        return page;
    }

    private static ProblemDetail problem(Refused refused) {
        var problem = ProblemDetail.forStatusAndDetail(refused.status(), refused.zh());
        problem.setType(URI.create("urn:gongkai:" + refused.type()));
        problem.setTitle(refused.status().getReasonPhrase());
        problem.setProperty("detailEn", refused.en());
        var field = refused.field();
        if (field != null) {
            problem.setProperty("field", field);
            problem.setProperty("violations", List.of(Map.of("field", field, "zh", refused.zh(), "en", refused.en())));
        }
        return problem;
    }
}
