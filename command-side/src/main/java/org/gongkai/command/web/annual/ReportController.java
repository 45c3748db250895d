package org.gongkai.command.web.annual;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.gongkai.command.agency.Agencies;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.CheckCode;
import org.gongkai.command.body.Year;
import org.gongkai.command.period.ConfirmNoneReceived;
import org.gongkai.command.report.ReportCommand;
import org.gongkai.command.report.ReportCommand.AcceptReport;
import org.gongkai.command.report.ReportCommand.PublishReport;
import org.gongkai.command.report.ReportCommand.ReturnReport;
import org.gongkai.command.report.ReportCommand.SignReport;
import org.gongkai.command.report.ReportCommand.SubmitReport;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.request.SigningMode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a report once its figures are fixed. Days left out are today. */
@RestController
@RequestMapping("/api/agencies/{agency}/periods/{year}")
@Tag(name = "reports", description = "年度报告")
class ReportController {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\S*");

    private final Orders orders;
    private final Agencies agencies;
    private final Clock clock;

    ReportController(Orders orders, Agencies agencies, Clock clock) {
        this.orders = orders;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The body of a signature. */
    record Signature(
            SigningMode mode,
            String by,
            @Nullable String opinion,
            @Nullable String scan,
            @Nullable LocalDate signedOn) {}

    /** The body of a submission. */
    record Submission(@Nullable LocalDate submittedOn) {}

    /** The body of a return. */
    record Comments(String comments, String by, @Nullable LocalDate returnedOn) {}

    /** The body of an acceptance. */
    record Acceptance(String by, @Nullable LocalDate acceptedOn) {}

    /** The body of a publication. */
    record Publication(String url, @Nullable LocalDate publishedOn) {}

    /** The body of a confirmation. */
    record Nobody(String by, @Nullable LocalDate confirmedOn) {}

    @PostMapping("/confirm-none-received")
    @Operation(summary = "确认没有收到申请 Make sure that no request was received in the year")
    Answer confirm(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var to = read(agency, year, "confirm-none-received", sent);
        Nobody given = to.body().as(Nobody.class);
        var command = new ConfirmNoneReceived(to.agency(), to.year(), given.by(), day(given.confirmedOn()));
        return Answer.of(orders.give(to.body(), command, dryRun, principal), null);
    }

    /** Which report, as the address says, and what was sent to it. */
    private record Sent(AgencyId agency, int year, Body body) {}

    @PostMapping("/sign")
    @Operation(summary = "签发 Record that the head signed the report")
    Answer sign(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var to = read(agency, year, "sign", sent);
        return give(to, Signature.class, dryRun, principal, (id, given) -> {
            requireScan(given.scan());
            return new SignReport(
                    id, to.year(), given.mode(), given.by(), given.opinion(), given.scan(), day(given.signedOn()));
        });
    }

    @PostMapping("/submit")
    @Operation(summary = "报送 Hand the report up")
    Answer submit(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var to = read(agency, year, "submit", sent);
        return give(
                to,
                Submission.class,
                dryRun,
                principal,
                (id, given) -> new SubmitReport(id, to.year(), day(given.submittedOn())));
    }

    @PostMapping("/return")
    @Operation(summary = "退回 Send the report back with comments")
    Answer sendBack(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var to = read(agency, year, "return", sent);
        return give(
                to,
                Comments.class,
                dryRun,
                principal,
                (id, given) -> new ReturnReport(id, to.year(), given.comments(), given.by(), day(given.returnedOn())));
    }

    @PostMapping("/accept")
    @Operation(summary = "审核通过 Accept the report")
    Answer accept(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var to = read(agency, year, "accept", sent);
        return give(
                to,
                Acceptance.class,
                dryRun,
                principal,
                (id, given) -> new AcceptReport(id, to.year(), given.by(), day(given.acceptedOn())));
    }

    @PostMapping("/publish")
    @Operation(summary = "公布 Record where and when the report was published")
    Answer publish(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var to = read(agency, year, "publish", sent);
        return give(to, Publication.class, dryRun, principal, (id, given) -> {
            requireWeb(given.url());
            return new PublishReport(id, to.year(), given.url(), day(given.publishedOn()));
        });
    }

    private Sent read(String agency, String year, String what, HttpEntity<String> sent) {
        AgencyId id = Year.agency(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/periods/" + y + "/" + what, sent);
        agencies.requireKnown(id);
        return new Sent(id, y, body);
    }

    private <R extends Record> Answer give(
            Sent sent,
            Class<R> type,
            boolean dryRun,
            Principal principal,
            BiFunction<AgencyId, R, ReportCommand> command) {
        ReportCommand order = command.apply(sent.agency(), sent.body().as(type));
        return Answer.of(orders.give(sent.body(), order, dryRun, principal), null);
    }

    private LocalDate day(@Nullable LocalDate given) {
        return given == null ? LocalDate.now(clock) : given;
    }

    private static void requireWeb(String url) {
        if (!WEB.matcher(url).matches()) {
            throw new BadField(
                    "url",
                    "公布网址“" + url + "”应以 http:// 或 https:// 开头。",
                    "The address " + url + " must begin with http:// or https://.");
        }
    }

    private static void requireScan(@Nullable String scan) {
        if (scan != null && !CheckCode.isOne(scan)) {
            throw new BadField(
                    "scan",
                    "扫描件校验码 scan 应为 64 位小写十六进制的 SHA-256。",
                    "The scan is named by its SHA-256: 64 lower-case hexadecimal digits.");
        }
    }
}
