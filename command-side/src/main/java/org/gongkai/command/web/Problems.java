package org.gongkai.command.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.gongkai.command.attachment.store.NotKept;
import org.gongkai.command.body.BadField;
import org.gongkai.command.casework.file.UnknownRequest;
import org.gongkai.command.desk.Busy;
import org.gongkai.command.desk.CommandIdReused;
import org.gongkai.command.remedy.UnknownCase;
import org.gongkai.command.request.FaultNeedsReason;
import org.gongkai.fault.Faults;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.RecordRule;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal as a problem (RFC 9457): the sentence in Chinese, and in English beside it. */
@RestControllerAdvice(basePackages = "org.gongkai.command")
class Problems {

    @ExceptionHandler
    ProblemDetail impossible(RuleBroken e) {
        Rule rule = e.rule();
        ProblemDetail problem = problem(status(rule), "rule:" + rule.name(), e.zh(), e.en());
        problem.setProperty("rule", rule.name());
        problem.setProperty("article", rule.article());
        return problem;
    }

    /** A date that cannot be is the body's mistake; most other refusals are about how things stand. */
    private static HttpStatus status(Rule rule) {
        if (rule == RecordRule.AGENCY_UNKNOWN) {
            return HttpStatus.NOT_FOUND;
        }
        return rule == RecordRule.DATE_IN_FUTURE || rule == RecordRule.DATES_IN_ORDER
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.CONFLICT;
    }

    @ExceptionHandler
    ProblemDetail unlawful(FaultNeedsReason e) {
        String zh = String.join("", e.found().stream().map(Faults.Found::zh).toList());
        ProblemDetail problem = problem(
                HttpStatus.CONFLICT,
                "fault-needs-reason",
                zh + "如确已发生，请填写原因 faultReason 后如实登记。",
                e.getMessage() + " If it did happen, record it with its reason (faultReason).");
        problem.setProperty("confirmable", true);
        problem.setProperty("faults", e.found().stream().map(Problems::fault).toList());
        return problem;
    }

    private static Map<String, String> fault(Faults.Found found) {
        return Map.of(
                "rule", found.rule().name(), "article", found.rule().article(), "zh", found.zh(), "en", found.en());
    }

    @ExceptionHandler
    ProblemDetail field(BadField e) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "bad-field", e.zh(), e.en());
        problem.setProperty("field", e.field());
        problem.setProperty("violations", List.of(Map.of("field", e.field(), "zh", e.zh(), "en", e.en())));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownRequest e) {
        return problem(
                HttpStatus.NOT_FOUND,
                "unknown-request",
                "没有编号为 " + e.getMessage() + " 的申请。",
                "There is no request " + e.getMessage() + ".");
    }

    @ExceptionHandler
    ProblemDetail unknown(CommandNames.UnknownCommand e) {
        String known = String.join(", ", CommandNames.all());
        return problem(
                HttpStatus.NOT_FOUND,
                "unknown-command",
                "没有“" + e.getMessage() + "”这个步骤，可用的有：" + known + "。",
                "There is no command " + e.getMessage() + "; there are: " + known + ".");
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownCase e) {
        return problem(HttpStatus.NOT_FOUND, e.type(), e.zh(), e.en());
    }

    @ExceptionHandler
    ProblemDetail reused(CommandIdReused e) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "command-id-reused",
                "commandId 已用于另一条内容不同的指令。",
                "This commandId was used for another command with a different body.");
        problem.setProperty("field", "commandId");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail busy(Busy e) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE, "busy", "系统正忙，没有登记任何内容，请重试。", "Busy; nothing was recorded. Try again.");
    }

    @ExceptionHandler
    ProblemDetail notKept(NotKept e) {
        return problem(
                HttpStatus.INSUFFICIENT_STORAGE,
                "not-kept",
                "附件没有保存：磁盘已满，或者附件目录不能写入。请联系管理员。",
                "The attachment was not kept: the disk is full, or its directory cannot be written.");
    }

    private static ProblemDetail problem(HttpStatus status, String type, String zh, String en) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, zh);
        problem.setType(URI.create("urn:gongkai:" + type));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("detailEn", en);
        return problem;
    }
}
