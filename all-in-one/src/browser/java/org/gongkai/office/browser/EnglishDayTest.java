package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

class EnglishDayTest {

    private static final int AGENCY = RunningOffice.get()
            .post("/api/agencies", Map.of("name", "丁香街道办事处", "level", "SUBDISTRICT_OFFICE"))
            .path("agencyId")
            .asInt();

    @Test
    void a_request_is_registered_and_answered_in_english() {
        try (Visit visit = Staff.everywhere()) {
            Page page = visit.page();
            visit.open("/agencies/" + AGENCY + "/register?lang=en");
            page.getByLabel("In person", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("施十五");
            page.getByLabel("Summary").fill("丁香路车位");
            visit.press("Register");
            page.waitForURL(url -> url.contains("/requests/"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Finish").setExact(true)).first().click();
            Locator form = page.locator("dialog[open]");
            form.locator("input[value=GRANTED]").first().check();
            form.locator("#f-documentNo").fill("No. 1");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record")).click();
            assertThat(form).isHidden();
            assertThat(page.locator(".timeline")).containsText("reply dispatched");
        }
    }
}
