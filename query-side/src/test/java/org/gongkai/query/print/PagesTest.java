package org.gongkai.query.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TimeZone;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.projection.Projections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class PagesTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final AgencyId A = PLAY.agency(1, "城关街道办事处");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Projections projections;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    @Test
    void whoever_has_just_recorded_something_sees_it_in_the_next_answer() {
        for (int i = 1; i <= 20; i++) {
            PLAY.receive(A, LocalDate.of(2023, 5, 6), Column.RESEARCH_INSTITUTION);
            assertThat(get("/api/agencies/1/reports/2023"))
                    .hasStatusOk()
                    .doesNotContainHeader("Gongkai-Stale")
                    .bodyJson()
                    .extractingPath("$.tables.T3.rows[0].values.RESEARCH_INSTITUTION")
                    .isEqualTo(i);
        }
    }

    @Test
    void the_report_says_what_it_is_and_gives_every_row_by_code() {
        var answer = get("/api/agencies/1/reports/2025");
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        var json = assertThat(answer).bodyJson();
        json.extractingPath("$.agency.name").isEqualTo("城关街道办事处");
        json.extractingPath("$.status").isEqualTo("OPEN");
        json.extractingPath("$.provisional").isEqualTo(true);
        json.extractingPath("$.template").isEqualTo("2021");
        json.extractingPath("$.tables.T3.rows[0].code").isEqualTo("NEW_RECEIVED");
        json.extractingPath("$.tables.T3.rows[0].label").isEqualTo("一、本年新收政府信息公开申请数量");
        json.extractingPath("$.tables.T3.rows.length()").isEqualTo(25);
        json.extractingPath("$.tables.T3.columns.length()").isEqualTo(8);
    }

    @Test
    void a_closed_year_is_the_same_octets_whatever_happens_later_and_wherever_it_is_read() throws Exception {
        var b = PLAY.agency(2, "河西街道办事处");
        var id = PLAY.receive(b, LocalDate.of(2024, 12, 20), Column.NATURAL_PERSON);
        PLAY.close(b, 2024, 0);
        byte[] before = octets("/api/agencies/2/reports/2024");
        PLAY.reply(id, LocalDate.of(2024, 12, 31), Outcome.GRANTED);
        PLAY.receive(b, LocalDate.of(2024, 12, 31), Column.NATURAL_PERSON);
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(octets("/api/agencies/2/reports/2024")).isEqualTo(before);
        } finally {
            TimeZone.setDefault(zone);
        }
        PLAY.reopen(b, 2024, false);
        assertThat(octets("/api/agencies/2/reports/2024")).isNotEqualTo(before);
        assertThat(octets("/api/agencies/2/reports/2024?revision=0")).isEqualTo(before);
        assertThat(new String(before, StandardCharsets.UTF_8))
                .contains("\"closedAt\":\"2025-01-01T08:")
                .contains("+08:00\"");
    }

    @Test
    void as_csv_it_opens_in_a_spreadsheet_with_the_official_labels() throws Exception {
        for (String address :
                new String[] {"/api/agencies/1/reports/2025.csv", "/api/agencies/1/reports/2025?format=csv"}) {
            var text = new String(octets(address), StandardCharsets.UTF_8);
            assertThat(text).startsWith("\uFEFF代码,上级,项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\r\n");
            assertThat(text).contains("DENIED_STATE_SECRET,（三）不予公开,1.属于国家秘密,0,0,0,0,0,0,0\r\n");
            assertThat(text).contains("LITIGATION_AFTER_REVIEW.PENDING,行政诉讼/复议后起诉,尚未审结,0\r\n");
        }
        assertThat(mvc.get().uri("/api/agencies/1/reports/2025").accept("text/csv"))
                .hasContentTypeCompatibleWith("text/csv");
    }

    @Test
    void the_page_has_the_official_layout_and_every_figure_leads_to_its_requests() throws Exception {
        var page = page("/agencies/1/reports/2025");
        assertThat(page)
                .contains("城关街道办事处2025年政府信息公开工作年度报告")
                .contains("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
                .contains("本年度数据尚未锁定，以下为暂计数。")
                .contains("href=\"/agencies/1/reports/2025/cells/DENIED_STATE_SECRET/TOTAL\"")
                .contains("rowspan=\"22\"")
                .contains("四、政府信息公开行政复议、行政诉讼情况", "未经复议直接起诉", "复议后起诉")
                .contains("href=\"/agencies/1/reports/2025/cells/CASES/LITIGATION_AFTER_REVIEW.TOTAL\"")
                .doesNotContain("事件位置", "投影", "哈希", "关账", "回放");
        assertThat(page.split("/cells/", -1)).hasSize(1 + 25 * 7 + 15);
        assertThat(page("/agencies/1/reports/2025?lang=en")).contains("I. Requests newly received this year");
        assertThat(page("/api/agencies/1/reports/2025")).contains("<table class=\"official\"");
        assertThat(page("/agencies/1/reports/2020")).contains("（六）其他处理").doesNotContain("OTHER_MISC");
    }

    @Test
    void behind_a_figure_stand_its_requests_and_their_records() throws Exception {
        var c = PLAY.agency(3, "东关街道办事处");
        var id = PLAY.receive(c, LocalDate.of(2025, 3, 4), Column.COMMERCIAL_ENTERPRISE);
        PLAY.reply(id, LocalDate.of(2025, 3, 20), Outcome.PARTIALLY_GRANTED);

        var json = assertThat(get("/api/agencies/3/reports/2025/cells/RESULTS/TOTAL"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.figure").isEqualTo(1);
        json.extractingPath("$.requests.length()").isEqualTo(1);
        json.extractingPath("$.requests[0].requestNo").isEqualTo("2025-0001");
        json.extractingPath("$.requests[0].entries[0].event").isEqualTo("ReplyDispatched");
        json.extractingPath("$.requests[0].entries[0].occurredOn").isEqualTo("2025-03-20");
        json.extractingPath("$.history.length()").isEqualTo(0);
        assertThat(page("/agencies/3/reports/2025/cells/PARTIALLY_GRANTED/COMMERCIAL_ENTERPRISE"))
                .contains("2025-0001")
                .contains("发出答复")
                .contains("2025-03-20");
    }

    @Test
    void what_cannot_be_answered_is_told_in_both_languages_naming_the_field() throws Exception {
        refused("/api/agencies/9/reports/2025", 404, "agency");
        refused("/api/agencies/x/reports/2025", 400, "agency");
        refused("/api/agencies/1/reports/25", 400, "year");
        refused("/api/agencies/1/reports/2999", 404, "year");
        refused("/api/agencies/1/reports/2025?template=2020", 400, "template");
        refused("/api/agencies/1/reports/2025?asOf=vorgestern", 400, "asOf");
        refused("/api/agencies/1/reports/2025?revision=-1", 400, "revision");
        refused("/api/agencies/1/reports/2025?revision=7", 404, "revision");
        refused("/api/agencies/1/reports/2025?format=pdf", 400, "format");
        refused("/api/agencies/1/reports/2025/cells/NOTHING/TOTAL", 404, "line");
        refused("/api/agencies/1/reports/2025/cells/GRANTED/NOBODY", 404, "column");
        refused("/api/agencies/1/reports/2025/cells/GRANTED/TOTAL?limit=many", 400, "limit");
        assertThat(page("/agencies/1/reports/25")).contains("无法显示").contains("年度“25”无法识别");
    }

    @Test
    void the_wrong_format_for_a_year_is_printed_with_a_warning() {
        assertThat(get("/api/agencies/1/reports/2022?template=2019"))
                .bodyJson()
                .extractingPath("$.warnings[0].code")
                .isEqualTo("TEMPLATE_YEAR");
    }

    @Test
    void how_far_the_figures_have_come_can_be_asked() {
        assertThat(get("/api/projections"))
                .bodyJson()
                .extractingPath("$[0].state")
                .isEqualTo("LIVE");
        assertThat(projections.status("ledger").trouble()).isNull();
    }

    private void refused(String address, int status, String field) {
        var answer = get(address);
        assertThat(answer).as(address).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var json = assertThat(answer).bodyJson();
        json.extractingPath("$.field").isEqualTo(field);
        json.extractingPath("$.detail").asString().isNotBlank();
        json.extractingPath("$.detailEn").asString().isNotBlank();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).accept(MediaType.APPLICATION_JSON).exchange();
    }

    private byte[] octets(String address) {
        return mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
    }

    private String page(String address) throws Exception {
        return mvc.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
