package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.cluster.cli.OwnCluster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk does not notice that an office is seven processes. */
@Tag("slow")
class ClusterDayTest {

    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Test
    void a_request_is_registered_and_finished_through_the_proxy_and_counts_in_the_report() {
        try (var cluster = OwnCluster.empty().up();
                OfficeClient house = cluster.client();
                Visit visit = Visit.at(cluster.address())) {
            int agency = agency(house);
            hire(house, "wei", agency);
            visit.signIn("wei", Staff.TEMPORARY);
            visit.choosePassword(Staff.TEMPORARY, Staff.OWN);

            var work = new Casework(visit, agency);
            work.begin("当面");
            work.file("卫十六", "海棠路停车位");
            Locator form = work.step("办结");
            form.locator("input[value=GRANTED]").first().check();
            form.locator("#f-documentNo").fill("海棠公开告〔" + year + "〕1号");
            work.record(form);
            work.stands("已答复");

            visit.open("/agencies/" + agency + "/reports/" + year);
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("一、本年新收政府信息公开申请数量，自然人：1"))
                    .click();
            assertThat(visit.page().locator(".figure b")).hasText("1");
        }
    }

    private static int agency(OfficeClient house) {
        return house.post("/api/agencies", "{\"name\":\"海棠街道办事处\",\"level\":\"SUBDISTRICT_OFFICE\"}")
                .required()
                .json()
                .path("agencyId")
                .asInt();
    }

    private static void hire(OfficeClient house, String login, int agency) {
        house.post("/auth/accounts", """
                        {"login":"%s","fullName":"卫楠","section":"党政办公室","password":"%s",
                         "grants":[{"role":"CASEWORKER","agency":%d}]}""".formatted(login, Staff.TEMPORARY, agency))
                .required();
    }
}
