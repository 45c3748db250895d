package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** What lies before the head of the office: drafts to approve and to sign. */
class HeadsDayTest {

    private static final int AGENCY = RunningOffice.get()
            .post("/api/agencies", Map.of("name", "银杏街道办事处", "level", "SUBDISTRICT_OFFICE"))
            .path("agencyId")
            .asInt();

    @Test
    void a_draft_goes_from_the_clerk_to_the_head_and_back_signed() {
        String address;
        try (Visit clerk = Staff.atWork("韩小雨", AGENCY, "CASEWORKER")) {
            var work = new Casework(clerk, AGENCY);
            work.begin("当面");
            work.file("杨十三", "社区食堂补贴文件");
            Locator draft = work.step("呈批");
            draft.getByLabel("（一）予以公开").check();
            work.record(draft);
            work.stands("审核中");
            address = clerk.page().url().replaceFirst("\\?.*", "");
            assertThat(clerk.page().getByText("签发", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);
        }
        try (Visit head = Staff.atWork("秦主任", AGENCY, "HEAD")) {
            head.open("/agencies/" + AGENCY + "/desk");
            assertThat(head.page().getByText("社区食堂补贴文件")).isVisible();
            head.open(address);
            var work = new Casework(head, AGENCY);
            work.record(work.step("审核同意"));
            work.record(work.step("签发"));
            assertThat(head.page().locator(".timeline")).containsText("签发");
            assertThat(head.page().locator(".timeline")).containsText("审核同意");
        }
    }
}
