package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.gongkai.office.e2e.Clerk;
import org.junit.jupiter.api.Test;

/** An agency is abolished on the page of its settings, and another one goes on with its year. */
class SuccessionPageTest {

    private static final String ABOLISH = "登记机关撤并";

    @Test
    void the_administrator_of_all_records_it_once_the_earlier_years_are_closed() {
        Clerk old = Clerk.of("撤销街道办事处", 2024);
        Clerk successor = Clerk.of("承继街道办事处", 2024);
        old.receives("2024-12-02");
        old.receives("2025-03-03");
        try (Visit administrator = Staff.everywhere()) {
            Locator dialog = ask(administrator, old);
            assertThat(dialog.locator(".outlook")).containsText("应先锁定 2024 年度数据");
            old.closes(2024, "2025-01-20");
            successor.closes(2024, "2025-01-20");
            dialog = ask(administrator, old);
            assertThat(dialog.locator(".outlook")).containsText("可以登记");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(ABOLISH))
                    .click();
            assertThat(dialog).isHidden();
        }
        Assertions.assertThat(old.figures(2025)).isEmpty();
        Assertions.assertThat(successor.figures(2025))
                .isEqualTo(Map.of("CARRIED_IN", 1, "NEW_RECEIVED", 1, "CARRIED_FORWARD", 2));
    }

    @Test
    void the_administrator_of_one_agency_is_not_asked() {
        Clerk street = Clerk.of("不撤街道办事处", 2025);
        try (Visit administrator = Staff.atWork("管理员", street.agency(), "ADMINISTRATOR")) {
            administrator.open("/agencies/" + street.agency() + "/settings");
            assertThat(administrator.page().getByText(ABOLISH)).hasCount(0);
        }
    }

    private static Locator ask(Visit administrator, Clerk old) {
        administrator.open("/agencies/" + old.agency() + "/settings");
        administrator.press(ABOLISH);
        Locator dialog = administrator.page().locator("dialog[open]");
        dialog.getByLabel("承继机关").selectOption(new SelectOption().setLabel("承继街道办事处"));
        dialog.getByLabel("撤销日期").fill("2025-07-01");
        dialog.getByLabel("依据文件").fill("机构改革方案");
        return dialog;
    }
}
