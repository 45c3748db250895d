package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    @Test
    void a_figure_opens_the_requests_it_counts() {
        RunningOffice office = RunningOffice.get();
        int agency = office.post("/api/agencies", Map.of("name", "柳岸街道办事处", "level", "SUBDISTRICT_OFFICE"))
                .path("agencyId")
                .asInt();
        office.post(
                "/api/requests",
                Map.of(
                        "agency", agency,
                        "channel", "IN_PERSON",
                        "submittedOn", "2025-03-03",
                        "category", "NATURAL_PERSON",
                        "summary", "老旧小区改造名单"));
        try (Visit visit = Staff.everywhere()) {
            visit.open("/agencies/" + agency + "/reports/2025");
            Page page = visit.page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("一、本年新收政府信息公开申请数量，自然人：1"))
                    .click();
            assertThat(page.locator(".figure b")).hasText("1");
        }
    }
}
