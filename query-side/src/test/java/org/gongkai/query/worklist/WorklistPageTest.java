package org.gongkai.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.query.Pages;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.page.Words;
import org.gongkai.query.report.AsOf;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class WorklistPageTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final LocalDate TODAY = today();
    private static final AgencyId A = PLAY.agency(1, "城关街道办事处");
    private static final AgencyId B = PLAY.agency(2, "河西街道办事处");

    @Autowired
    private MockMvcTester mvc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    @BeforeAll
    static void work() {
        for (int i = 1; i <= 60; i++) {
            RequestId id = PLAY.receive(A, LocalDate.of(2024, 1, 2).plusDays(i), Column.NATURAL_PERSON);
            if (i % 2 == 0) {
                PLAY.reply(
                        id,
                        LocalDate.of(2024, 1, 12).plusDays(i),
                        i == 2 ? Outcome.PARTIALLY_GRANTED : Outcome.GRANTED);
            } else if (i == 1) {
                LOG.append(new RequestAssigned(A, id, "规划科", "陆敏", LocalDate.of(2024, 1, 4), null));
            }
        }
        submitted(A, 900, Channel.INTERNET, TODAY);
        submitted(B, 901, Channel.FAX, TODAY);
    }

    private static RequestId submitted(AgencyId agency, int number, Channel channel, LocalDate on) {
        var id = new RequestId(new UUID(agency.value(), number));
        LOG.append(new RequestSubmitted(
                agency, id, channel, on, on, Column.NATURAL_PERSON, "来件" + number, null, null, FilingDetail.NONE));
        return id;
    }

    private Pages clerk() {
        return Pages.of(mvc).as(1, Role.CASEWORKER);
    }

    private static List<String> numbers(Document page) {
        return page.select("#found tbody th[scope=row]").eachText();
    }

    private static LocalDate today() {
        return LocalDate.now(AsOf.ZONE);
    }

    @Test
    void fifty_stand_on_a_page_and_the_address_of_the_next_keeps_the_filters() {
        var page = clerk().open("/agencies/1/requests?year=2024&sort=requestNo");
        assertThat(numbers(page)).hasSize(50).startsWith("2024-0001", "2024-0002");
        assertThat(page.select(".above").text()).contains("共 60 件", "1—50");
        String next = page.select("a[rel=next]").attr("href");
        assertThat(next).contains("year=2024", "sort=requestNo", "page=2");
        assertThat(numbers(clerk().open(next))).hasSize(10).endsWith("2024-0060");
    }

    @Test
    void every_filter_narrows_the_list() {
        for (var filter : Map.of(
                        "state=RECEIVED", 30,
                        "outcome=PARTIALLY_GRANTED", 1,
                        "section=规划科", 1,
                        "handler=陆敏", 1,
                        "channel=INTERNET", 1,
                        "overdue=true", 30,
                        "faults=true", 0,
                        "undelivered=true", 0,
                        "q=2024-0007", 1,
                        "q=来件900", 1)
                .entrySet()) {
            var page = clerk().open("/agencies/1/requests?size=200&" + filter.getKey());
            assertThat(numbers(page)).as(filter.getKey()).hasSize(filter.getValue());
        }
        assertThat(clerk().open("/agencies/1/requests?state=WITHDRAWN").text()).contains("没有符合条件的申请");
    }

    @Test
    void a_head_sorts_and_says_which_way() {
        var page = clerk().open("/agencies/1/requests?sort=receivedOn");
        var head = page.select("th[aria-sort=ascending]");
        assertThat(head.text()).isEqualTo("收到日期");
        var other = clerk().open(head.select("a").attr("href"));
        assertThat(other.select("th[aria-sort=descending]").text()).isEqualTo("收到日期");
        assertThat(numbers(other)).startsWith("2024-0060");
    }

    @Test
    void the_filters_and_the_files_carry_what_was_asked() {
        var page = clerk().open("/agencies/1/requests?state=REPLIED&q=预算");
        assertThat(page.select("#state option[selected]").text()).isEqualTo("已答复");
        assertThat(page.select("#q").val()).isEqualTo("预算");
        assertThat(page.select("a[href^=/api/agencies/1/requests.xlsx]").attr("href"))
                .endsWith("?q=%E9%A2%84%E7%AE%97&state=REPLIED");
        assertThat(clerk().status("/api/agencies/1/requests.xlsx?state=REPLIED&sort=due"))
                .isEqualTo(200);
        assertThat(clerk().open("/api/agencies/1/requests.html?outcome=PARTIALLY_GRANTED")
                        .text())
                .contains("共 1 件", "2024-0002")
                .doesNotContain("2024-0004");
        assertThat(clerk().open("/api/agencies/1/request-ledger.html?outcome=PARTIALLY_GRANTED")
                        .text())
                .contains("登记台账", "2024-0002");
    }

    @Test
    void only_those_who_handle_requests_finish_many_at_once() {
        var page = clerk().open("/agencies/1/requests");
        assertThat(page.select("form[data-command=/api/requests/batch/finish]")).hasSize(1);
        assertThat(page.select("input[name=requests[]][form=batch-form]")).hasSize(50);
        var auditor = Pages.of(mvc).as(1, Role.AUDITOR).open("/agencies/1/requests");
        assertThat(auditor.select("form[data-command]"))
                .filteredOn(f -> f.attr("data-command").contains("batch"))
                .isEmpty();
        assertThat(auditor.select("input[name=requests[]]")).isEmpty();
        assertThat(numbers(auditor)).hasSize(50);
    }

    @Test
    void nothing_of_another_agency_is_listed_whatever_the_address_says() {
        var page = clerk().open("/agencies/1/requests?agency=2&size=200");
        assertThat(page.text()).contains("来件900").doesNotContain("来件901");
        assertThat(clerk().open("/api/agencies/1/requests.html?agency=2").text())
                .doesNotContain("来件901");
        assertThat(numbers(Pages.of(mvc).as(2, Role.CASEWORKER).open("/agencies/2/requests")))
                .containsExactly("未编号");
    }

    @Test
    void in_english_too_and_what_cannot_be_read_is_refused() {
        var page = clerk().open("/agencies/1/requests?lang=en&state=REPLIED");
        assertThat(page.select("h1").text()).isEqualTo("Requests");
        assertThat(page.select(".above").text()).contains("30 requests");
        assertThat(clerk().status("/agencies/1/requests?state=LOST")).isEqualTo(400);
        assertThat(clerk().status("/agencies/99/requests")).isEqualTo(404);
    }

    @Test
    void a_due_date_opens_as_a_part_for_the_dialog_and_as_a_page() {
        String due = clerk().open("/agencies/1/requests?state=RECEIVED")
                .select("a[hx-get]")
                .attr("href");
        var page = clerk().open(due);
        assertThat(page.select("h1").text()).isEqualTo(Words.ZH.of("due.title"));
        assertThat(page.select(".month td.due")).hasSize(1);
        var part = mvc.get().uri(due).header("HX-Request", "true").exchange();
        assertThat(part).hasStatusOk().bodyText().contains("class=\"due\"").doesNotContain("<html", "<header");
    }
}
