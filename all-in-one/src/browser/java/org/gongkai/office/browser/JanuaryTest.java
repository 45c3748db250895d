package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** January: two years are open, one is closed, and its table can be followed down to the records. */
class JanuaryTest {

    private static final RunningOffice OFFICE = RunningOffice.get();
    private static final int THIS_YEAR = thisYear();
    private static final int LAST_YEAR = THIS_YEAR - 1;
    private static final int AGENCY = OFFICE.post(
                    "/api/agencies",
                    Map.of(
                            "name", "榕荫街道办事处",
                            "level", "SUBDISTRICT_OFFICE",
                            "opening", Map.of("year", LAST_YEAR, "pending", Map.of())))
            .path("agencyId")
            .asInt();

    private static int thisYear() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    }

    private static String filed(String submittedOn, String summary) {
        return OFFICE.post(
                        "/api/requests",
                        Map.of(
                                "agency", AGENCY,
                                "channel", "IN_PERSON",
                                "submittedOn", submittedOn,
                                "category", "NATURAL_PERSON",
                                "summary", summary))
                .path("requestId")
                .asText();
    }

    @Test
    void the_old_year_is_closed_while_the_new_one_goes_on_and_every_figure_leads_to_its_record() throws Exception {
        String carried = filed(LAST_YEAR + "-12-22", "榕荫路停车位收费依据");
        filed(THIS_YEAR + "-01-05", "榕荫公园改造方案");
        OFFICE.post(
                "/api/requests/" + carried + "/decide",
                Map.of("outcome", "GRANTED", "documentNo", "榕街公开告1号", "decidedOn", THIS_YEAR + "-01-06"));
        OFFICE.post(
                "/api/requests/" + carried + "/dispatch-reply",
                Map.of("method", "POST", "dispatchedOn", THIS_YEAR + "-01-06", "postalNo", "EMS1"));
        try (Visit head = Staff.atWork("许主任", AGENCY, "HEAD", "REPORT_AUTHOR")) {
            close(head);
            Page page = head.page();
            head.open("/agencies/" + AGENCY + "/reports/" + LAST_YEAR);
            figure(page, "一、本年新收政府信息公开申请数量，自然人：1");
            figure(page, "四、结转下年度继续办理，自然人：1");
            Download file = page.waitForDownload(() -> page.getByText("DOCX").first().click());
            try (InputStream in = file.createReadStream();
                    var document = new XWPFDocument(in)) {
                org.assertj.core.api.Assertions.assertThat(document.getTables()).hasSizeGreaterThan(2);
            }
            figure(page, "四、结转下年度继续办理，自然人：1").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LAST_YEAR + "-依申请-0001"))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("榕荫路停车位收费依据");
            page.getByText("计入", new Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(page.locator(".timeline .booked").first()).containsText("记录序号");
            head.open("/agencies/" + AGENCY + "/reports/" + THIS_YEAR);
            figure(page, "二、上年结转政府信息公开申请数量，自然人：1");
            figure(page, "一、本年新收政府信息公开申请数量，自然人：1");
        }
    }

    private static void close(Visit head) {
        head.open("/agencies/" + AGENCY + "/reports/" + LAST_YEAR + "/work/close");
        head.press("锁定年度数据");
        Locator dialog = head.page().locator("dialog[open]");
        dialog.getByText("锁定年度数据", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog).isHidden();
        head.open("/agencies/" + AGENCY + "/reports/" + LAST_YEAR + "/work/close");
        assertThat(head.page().getByText("年度数据已锁定").first()).isVisible();
    }

    private static Locator figure(Page page, String name) {
        Locator figure = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
        assertThat(figure).isVisible();
        return figure;
    }
}
