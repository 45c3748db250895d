package org.gongkai.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.command.number.Registry;
import org.gongkai.command.period.ClosePeriod;
import org.gongkai.command.period.ReopenPeriod;
import org.gongkai.command.report.ReportCommand.AcceptReport;
import org.gongkai.command.report.ReportCommand.PublishReport;
import org.gongkai.command.report.ReportCommand.ReturnReport;
import org.gongkai.command.report.ReportCommand.SignReport;
import org.gongkai.command.report.ReportCommand.SubmitReport;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.request.SigningMode;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBroken;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.ReportRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How a report goes from its fixed figures to the web; each refusal names its rule. */
class AnnualReportsTest {

    private static final Registry REGISTRY = new Registry();
    private static final int YEAR = 2024;

    private final AgencyId agency = REGISTRY.agency("西门街道办事处");

    @AfterAll
    static void stop() {
        REGISTRY.close();
    }

    private static LocalDate january(int day) {
        return LocalDate.of(YEAR + 1, 1, day);
    }

    private void close() {
        REGISTRY.send(new ClosePeriod(agency, YEAR, january(10), TableTemplate.F2021));
    }

    private void sign(int day) {
        REGISTRY.send(new SignReport(agency, YEAR, SigningMode.PAPER, "李主任", "同意", null, january(day)));
    }

    private void submit(int day) {
        REGISTRY.send(new SubmitReport(agency, YEAR, january(day)));
    }

    private void sendBack(int day) {
        REGISTRY.send(new ReturnReport(agency, YEAR, "第五部分与上年雷同", "区政务公开办", january(day)));
    }

    private void accept(int day) {
        REGISTRY.send(new AcceptReport(agency, YEAR, "区政务公开办", january(day)));
    }

    private void publish(int day) {
        REGISTRY.send(new PublishReport(agency, YEAR, "https://example.gov.cn/2024", january(day)));
    }

    private static void refused(Rule rule, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, why -> assertThat(why.rule()).isSameAs(rule));
    }

    @Test
    void nothing_is_signed_or_handed_up_before_the_figures_are_fixed() {
        refused(ReportRule.REPORT_NOT_CLOSED, () -> sign(11));
        refused(ReportRule.REPORT_NOT_CLOSED, () -> submit(11));
        refused(ReportRule.REPORT_NOT_CLOSED, () -> publish(11));
        close();
        REGISTRY.send(new ReopenPeriod(agency, YEAR, UUID.randomUUID(), "区政务公开办", "数据更正"));
        refused(ReportRule.REPORT_NOT_CLOSED, () -> publish(12));
    }

    @Test
    void a_report_comes_back_goes_up_again_is_accepted_and_published_one_step_after_the_other() {
        close();
        refused(ReportRule.REPORT_STEP_FITS, () -> sendBack(11));
        refused(ReportRule.REPORT_STEP_FITS, () -> accept(11));
        submit(11);
        refused(ReportRule.REPORT_STEP_FITS, () -> submit(12));
        sendBack(12);
        refused(ReportRule.REPORT_STEP_FITS, () -> publish(12));
        submit(13);
        accept(14);
        refused(ReportRule.REPORT_STEP_FITS, () -> sendBack(15));
        publish(15);
    }

    @Test
    void where_papers_are_signed_the_report_is_signed_before_it_leaves_the_house() {
        REGISTRY.approval(agency, ApprovalMode.PAPER);
        close();
        refused(ReportRule.REPORT_SIGNED_FIRST, () -> submit(11));
        refused(ReportRule.REPORT_SIGNED_FIRST, () -> publish(11));
        sign(11);
        submit(12);
        sendBack(13);
        refused(ReportRule.REPORT_SIGNED_FIRST, () -> submit(14));
    }

    @Test
    void its_steps_follow_one_another_by_their_dates() {
        close();
        refused(RecordRule.DATES_IN_ORDER, () -> submit(9));
        refused(
                RecordRule.DATE_IN_FUTURE,
                () -> REGISTRY.send(new SubmitReport(
                        agency,
                        YEAR,
                        LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(2))));
        submit(10);
    }
}
