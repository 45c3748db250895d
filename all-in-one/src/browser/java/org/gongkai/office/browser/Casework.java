package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a caseworker does on the pages, by the words that stand there. */
record Casework(Visit visit, int agency) {

    private static final Pattern CASE_PAGE = Pattern.compile(".*/requests/[0-9a-f-]{36}(\\?.*)?");

    /** Opens the page for a new request and picks how it came. */
    Page begin(String channel) {
        visit.open("/agencies/" + agency + "/register");
        Page page = visit.page();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("渠道"))
                .getByLabel(channel, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return page;
    }

    /** Fills in what every filing has, and saves. */
    void file(String name, String summary) {
        Page page = visit.page();
        page.getByLabel("姓名或者名称").fill(name);
        page.getByLabel("证件号码").fill("110101198001011234");
        page.getByLabel("联系方式").fill("13800000000");
        page.getByLabel("内容概要").fill(summary);
        page.getByLabel("纸质").check();
        page.getByLabel("自行领取").check();
        visit.press("登记");
        page.waitForURL(CASE_PAGE);
    }

    /** Opens the short form of a step. */
    Locator step(String step) {
        Page page = visit.page();
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(step).setExact(true));
        if (!button.first().isVisible()) {
            page.getByText("更多", new Page.GetByTextOptions().setExact(true)).click();
        }
        button.first().click();
        Locator dialog = page.locator("dialog[open]");
        assertThat(dialog.getByRole(AriaRole.HEADING)).hasText(step);
        return dialog;
    }

    /** Records the step whose form is open, and waits for the page to say so. */
    void record(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        assertThat(dialog).isHidden();
        visit.page().waitForLoadState();
    }

    /** What the page says the request is now. */
    void stands(String state) {
        assertThat(visit.page().locator(".facts .tag").first()).hasText(state);
    }
}
