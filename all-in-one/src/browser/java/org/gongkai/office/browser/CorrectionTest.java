package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.gongkai.office.e2e.Clerk;
import org.junit.jupiter.api.Test;

/** A closed year is opened again and put right on the pages, while everyday work stays out of it. */
class CorrectionTest {

    private static final int YEAR = 2024;
    private static final String BOX = "现在登记的是对该年度的更正";

    private final Clerk clerk = Clerk.of("更正街道办事处", YEAR);
    private final String work = "/agencies/" + clerk.agency() + "/reports/" + YEAR + "/work/close";

    private String granted(String on, String decidedOn) {
        String request = clerk.receives(on);
        clerk.takes(request, "decide", Map.of("outcome", "GRANTED", "decidedOn", decidedOn));
        clerk.takes(request, "dispatch-reply", Map.of("method", "POST", "dispatchedOn", decidedOn));
        return request;
    }

    @Test
    void what_is_recorded_with_the_box_ticked_goes_into_the_reopened_year_and_nothing_else_does() {
        String everyday = granted(YEAR + "-03-04", YEAR + "-03-12");
        String wrong = granted(YEAR + "-03-05", YEAR + "-03-13");
        clerk.closes(YEAR, YEAR + 1 + "-01-15");
        try (Visit head = Staff.atWork("钱主任", clerk.agency(), "HEAD", "REPORT_AUTHOR", "CASEWORKER")) {
            head.open("/requests/" + wrong);
            assertThat(head.page().getByLabel(BOX)).hasCount(0);
            reopen(head);
            amend(head, everyday);
            Assertions.assertThat(clerk.figures(YEAR)).containsEntry("GRANTED", 2);

            head.page().getByLabel(BOX).check();
            amend(head, wrong);
            assertThat(head.page().getByLabel(BOX)).isChecked();
            Assertions.assertThat(head.barriers()).isEmpty();
            close(head);
            assertThat(head.page().getByLabel(BOX)).hasCount(0);
        }
        Assertions.assertThat(clerk.figures(YEAR))
                .containsEntry("GRANTED", 1)
                .containsEntry("PARTIALLY_GRANTED", 1)
                .containsEntry("RESULTS_TOTAL", 2);
    }

    private void reopen(Visit head) {
        head.open(work);
        head.press("重新开放年度");
        Locator dialog = head.page().locator("dialog[open]");
        dialog.getByLabel("批准机关或者批准人").fill("区政务公开办公室");
        dialog.locator("textarea[name=reason]").fill("办理结果登记有误");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("重新开放年度"))
                .click();
        assertThat(head.page().getByText(YEAR + " 年度正在更正。")).isVisible();
        assertThat(head.page().getByText("批准：区政务公开办公室；原因：办理结果登记有误")).isVisible();
    }

    /** From granted to granted in part. */
    private void amend(Visit head, String request) {
        head.open("/requests/" + request);
        var casework = new Casework(head, clerk.agency());
        Locator dialog = casework.step("更正办理结果");
        dialog.locator("[name=to][value=PARTIALLY_GRANTED]").check();
        dialog.locator("[name=reason]").fill("实际为部分公开");
        casework.record(dialog);
        assertThat(head.page().locator(".timeline")).containsText("实际为部分公开");
    }

    private void close(Visit head) {
        head.follow("更正完毕，重新锁定");
        head.press("锁定年度数据");
        Locator dialog = head.page().locator("dialog[open]");
        dialog.getByText("锁定年度数据", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog).isHidden();
        head.open(work);
        assertThat(head.page().getByText("年度数据已锁定").first()).isVisible();
    }

    @Test
    void who_only_reads_sees_that_a_year_is_put_right_and_has_no_box() {
        clerk.closes(YEAR, YEAR + 1 + "-01-15");
        try (Visit head = Staff.atWork("钱主任", clerk.agency(), "HEAD", "REPORT_AUTHOR");
                Visit auditor = Staff.atWork("监督员", clerk.agency(), "AUDITOR")) {
            reopen(head);
            auditor.open("/agencies/" + clerk.agency() + "/requests");
            Page page = auditor.page();
            assertThat(page.getByText(YEAR + " 年度正在更正。")).isVisible();
            assertThat(page.getByLabel(BOX)).hasCount(0);
        }
    }
}
