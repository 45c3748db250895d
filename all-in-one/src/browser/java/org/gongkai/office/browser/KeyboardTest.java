package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

/** The clerk's road without a mouse: nothing here ever clicks. */
class KeyboardTest {

    private static final int MOST = 120;

    /** What the field or button that has the keyboard is called. */
    private static final String FOCUSED =
            "() => { const e = document.activeElement; const l = e.labels && e.labels[0];"
                    + " return (e.getAttribute('aria-label') || (l && l.innerText) || e.innerText || '').trim(); }";

    private static final int AGENCY = RunningOffice.get()
            .post("/api/agencies", Map.of("name", "白杨街道办事处", "level", "SUBDISTRICT_OFFICE"))
            .path("agencyId")
            .asInt();

    @Test
    void a_request_is_registered_and_answered_by_keyboard_alone() {
        String login = Staff.hired("何静", AGENCY, "CASEWORKER");
        try (Visit visit = Visit.stranger()) {
            Page page = visit.page();
            visit.open("/sign-in");
            type(page, "账号", login);
            type(page, "密码", Staff.TEMPORARY);
            page.keyboard().press("Enter");
            page.waitForURL("**/account");
            type(page, "原密码", Staff.TEMPORARY);
            type(page, "新密码", Staff.OWN);
            type(page, "再输一次", Staff.OWN);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.endsWith("/account"));
            visit.open("/agencies/" + AGENCY + "/desk");
            to(page, "登记");
            page.keyboard().press("Enter");
            page.waitForURL("**/register");
            to(page, "当面");
            page.keyboard().press("Space");
            type(page, "姓名或者名称", "吕十四");
            type(page, "内容概要", "白杨路绿化养护合同");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/requests/"));
            to(page, "办结");
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog[open]")).isVisible();
            to(page, "（一）予以公开");
            page.keyboard().press("Space");
            type(page, "文书编号", "白街公开告1号");
            to(page, "登记");
            page.keyboard().press("Enter");
            assertThat(page.locator(".facts .tag").first()).hasText("已答复");
        }
    }

    private static void type(Page page, String label, String text) {
        to(page, label);
        page.keyboard().insertText(text);
    }

    /** Goes on from field to field until the one that begins with these words is reached. */
    private static void to(Page page, String label) {
        for (int step = 0; step < MOST; step++) {
            if (String.valueOf(page.evaluate(FOCUSED)).startsWith(label)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to “" + label + "” by keyboard on " + page.url());
    }
}
