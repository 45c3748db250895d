package org.gongkai.query.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.period.NoneReceivedConfirmed;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.events.period.ReportSubmitted;
import org.gongkai.query.Pages;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class WorkPagesTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);

    @Autowired
    private MockMvcTester mvc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    private Pages pages() {
        return Pages.of(mvc);
    }

    @Test
    void the_list_tells_of_every_year_where_it_stands_when_it_is_due_and_what_is_next() {
        AgencyId a = PLAY.agency(1, "城关街道办事处");
        PLAY.receive(a, LocalDate.of(2023, 3, 4), Column.NATURAL_PERSON);
        PLAY.close(a, 2023, 0);

        var page = pages().open("/agencies/1/reports");

        var year = page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals("2023 年度"))
                .findFirst()
                .orElseThrow();
        assertThat(year.text()).contains("已锁定", "第 1 稿", "2024-01-31", "公布");
        assertThat(year.select(".tag.late")).isNotEmpty();
        assertThat(year.select("a[href=/agencies/1/reports/2023/work]")).hasSize(1);
        assertThat(pages().open("/agencies/1/reports?lang=en").text()).contains("Annual reports", "draft 1");
        assertThat(pages().status("/agencies/99/reports")).isEqualTo(404);
    }

    @Test
    void a_year_without_requests_asks_first_that_somebody_confirms_it() {
        AgencyId b = PLAY.agency(2, "河西街道办事处");
        var asked = pages().open("/agencies/2/reports/2024/work");
        assertThat(asked.select("main form").attr("data-command"))
                .isEqualTo("/api/agencies/2/periods/2024/confirm-none-received");
        assertThat(asked.select(".steps [aria-current=step]").text()).contains("核对申请");

        LOG.append(new NoneReceivedConfirmed(b, 2024, "李主任", LocalDate.of(2025, 1, 5)));
        var confirmed = pages().open("/agencies/2/reports/2024/work");
        assertThat(confirmed.select("form[data-command$=confirm-none-received]"))
                .isEmpty();
        assertThat(confirmed.select(".steps .done").text()).contains("核对申请");
    }

    @Test
    void every_check_spells_out_its_sum_and_last_year_stands_beside() {
        AgencyId c = PLAY.agency(3, "东关街道办事处");
        PLAY.reply(
                PLAY.receive(c, LocalDate.of(2023, 3, 4), Column.NATURAL_PERSON),
                LocalDate.of(2023, 3, 20),
                Outcome.GRANTED);
        PLAY.receive(c, LocalDate.of(2023, 12, 20), Column.NATURAL_PERSON);
        PLAY.close(c, 2023, 0);
        PLAY.receive(c, LocalDate.of(2024, 5, 6), Column.COMMERCIAL_ENTERPRISE);

        var page = pages().open("/agencies/3/reports/2024/work/requests?compare=true");

        assertThat(page.select(".sums").text()).contains("1 + 1 = 0 + 2", "1 = 1");
        assertThat(page.select(".official small.was").eachText()).contains("上年 2，−1", "上年 1，−1");
        assertThat(pages().open("/agencies/3/reports/2024/work/requests").select("small.was"))
                .isEmpty();
    }

    @Test
    void a_year_is_closed_with_a_preview_and_opened_again_only_on_authority() {
        AgencyId d = PLAY.agency(4, "西关街道办事处");
        PLAY.receive(d, LocalDate.of(2024, 3, 4), Column.NATURAL_PERSON);
        var open = pages().open("/agencies/4/reports/2024/work/close");
        assertThat(open.select("form[data-try][data-command=/api/agencies/4/periods/2024/close]"))
                .hasSize(1);
        assertThat(open.select(".pairs-list").text()).contains("1 件申请结转 2025 年度");

        PLAY.close(d, 2024, 0);
        var closed = pages().open("/agencies/4/reports/2024/work/close");
        assertThat(closed.select("form[data-command$=/close]")).isEmpty();
        assertThat(closed.select("form[data-command$=/reopen] [required]").eachAttr("name"))
                .containsExactly("authority", "reason");
    }

    @Test
    void a_report_is_signed_handed_up_and_published_each_in_its_turn() {
        AgencyId e = PLAY.agency(5, "南关街道办事处");
        PLAY.close(e, 2024, 0);
        assertThat(dialogs(5)).containsExactly("sign-dialog", "submit-dialog");
        assertThat(pages().open("/agencies/5/reports/2024/work/publish").select("input[name=url]"))
                .hasSize(1);

        LOG.append(new ReportSubmitted(e, 2024, 0, null, LocalDate.of(2025, 1, 20)));
        assertThat(dialogs(5)).isEmpty();

        LOG.append(new ReportPublished(e, 2024, 0, "https://example.gov.cn/1", LocalDate.of(2025, 1, 25)));
        var published = pages().open("/agencies/5/reports/2024/work");
        assertThat(published.text()).contains("报告已经公布", "https://example.gov.cn/1", "登记再次公布");
        assertThat(published.select("a[href$=/certificate.pdf]")).hasSize(1);
    }

    private java.util.List<String> dialogs(int agency) {
        return pages().open("/agencies/" + agency + "/reports/2024/work/hand-up")
                .select("dialog")
                .eachAttr("id");
    }

    @Test
    void what_is_to_be_looked_at_leads_to_where_it_is_mended() {
        PLAY.agency(6, "北关街道办事处");
        var page = pages().open("/agencies/6/reports/2024/work/check");

        assertThat(page.select(".look a").eachAttr("href"))
                .contains("/agencies/6/proactive/2024", "/agencies/6/reports/2024/work/texts");
        assertThat(page.select("a[href$=.docx]")).isNotEmpty();
        assertThat(pages().open("/agencies/6/reports/2024/work/check?lang=en").text())
                .contains("II. Proactive disclosure", "look");
    }

    @Test
    void whoever_only_reads_can_change_nothing() {
        PLAY.agency(7, "中关街道办事处");
        var auditor = pages().as(7, Role.AUDITOR);
        for (WorkStep step : WorkStep.values()) {
            var page = auditor.open("/agencies/7/reports/2024/work/" + step.path());
            assertThat(page.select("main form[data-command]")).as(step.path()).isEmpty();
        }
        assertThat(pages().status("/agencies/7/reports/2024/work/nowhere")).isEqualTo(404);
    }
}
