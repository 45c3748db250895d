package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.Test;

class FirstDayTest {

    private static final int AGENCY = RunningOffice.get()
            .post("/api/agencies", Map.of("name", "竹园街道办事处", "level", "SUBDISTRICT_OFFICE"))
            .path("agencyId")
            .asInt();

    @Test
    void a_newcomer_chooses_his_own_password_and_stands_at_his_desk() {
        String login = Staff.hired("顾晓梅", AGENCY, "CASEWORKER");
        try (Visit visit = Visit.stranger()) {
            visit.open("/");
            assertThat(visit.page()).hasTitle("登录 · 政府信息公开申请办理");
            visit.signIn(login, Staff.TEMPORARY);
            visit.page().navigate("/agencies/" + AGENCY + "/desk");
            assertThat(visit.page().getByText("请先换成您自己的密码")).isVisible();
            visit.choosePassword(Staff.TEMPORARY, Staff.OWN);
            assertThat(visit.page().getByRole(com.microsoft.playwright.options.AriaRole.HEADING).first())
                    .containsText("工作台");
        }
    }

    @Test
    void a_wrong_password_is_told_and_nothing_more() {
        String login = Staff.hired("顾晓竹", AGENCY, "CASEWORKER");
        try (Visit visit = Visit.stranger()) {
            visit.signIn(login, "不是这个密码，真的");
            assertThat(visit.page().getByText("账号或密码不正确。")).isVisible();
            visit.signIn("没有这个人", "不是这个密码，真的");
            assertThat(visit.page().getByText("账号或密码不正确。")).isVisible();
        }
    }

    @Test
    void whoever_signs_out_is_out() {
        try (Visit visit = Staff.atWork("顾晓兰", AGENCY, "CASEWORKER")) {
            visit.page().getByText("顾晓兰").first().click();
            visit.press("退出登录");
            visit.page().waitForURL("**/sign-in");
            visit.page().navigate("/agencies/" + AGENCY + "/desk");
            assertThat(visit.page().getByLabel("密码")).isVisible();
        }
    }
}
