package org.gongkai.query.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.narrative.NarrativeEdited;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class DocumentsTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final AgencyId A = PLAY.agency(1, "城关街道办事处");
    private static final AgencyId RARE = PLAY.agency(2, "𠮷安街道办事处");

    private static final String YEAR = "/api/agencies/1/reports/2024";

    @Autowired
    private MockMvcTester mvc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    @BeforeAll
    static void a_closed_year_and_an_open_one() {
        var answered = PLAY.receive(A, LocalDate.of(2024, 3, 4), Column.NATURAL_PERSON);
        PLAY.reply(answered, LocalDate.of(2024, 3, 20), Outcome.GRANTED);
        PLAY.receive(A, LocalDate.of(2024, 12, 20), Column.COMMERCIAL_ENTERPRISE);
        PLAY.close(A, 2024, 0);
        PLAY.receive(A, LocalDate.of(2025, 2, 3), Column.RESEARCH_INSTITUTION);
        PLAY.receive(RARE, LocalDate.of(2024, 2, 3), Column.RESEARCH_INSTITUTION);
    }

    @Test
    void every_format_is_served_under_a_chinese_name_with_its_type() {
        served(YEAR + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
        served(YEAR + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        served(YEAR + ".pdf", "application/pdf", "pdf");
        served(YEAR + ".html", "text/html", "html");
        served(YEAR + ".json", "application/json", "json");
        served(YEAR + "/tables.csv", "text/csv;charset=UTF-8", "csv");
    }

    private void served(String address, String type, String extension) {
        var answer = get(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(type);
        String name = java.net.URLEncoder.encode("城关街道办事处2024年政府信息公开工作年度报告." + extension, StandardCharsets.UTF_8);
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''" + name);
    }

    @Test
    void the_certificate_names_the_closing_and_the_check_codes_of_the_files() throws Exception {
        var certificate = page(YEAR + "/certificate.html");
        assertThat(certificate.text())
                .contains("城关街道办事处2024年政府信息公开工作年度报告")
                .contains("0（第 1 稿）")
                .contains("国办公开办函〔2021〕30号");
        for (String extension : new String[] {"docx", "xlsx", "pdf", "html", "json"}) {
            assertThat(certificate.text()).as(extension).contains(code(get(YEAR + "." + extension)));
        }
        assertThat(certificate.text()).contains(code(get(YEAR + "/tables.csv")));
        assertThat(get(YEAR + "/certificate.pdf").getContentAsByteArray())
                .isEqualTo(get(YEAR + "/certificate.pdf").getContentAsByteArray());
        refused("/api/agencies/1/reports/2025/certificate.pdf", 409, "year");
    }

    @Test
    void a_closed_report_stays_the_same_file_whatever_happens_later() {
        byte[] before = get(YEAR + ".docx").getContentAsByteArray();
        PLAY.receive(A, LocalDate.of(2024, 12, 31), Column.OTHER_ORGANIZATION);
        assertThat(get(YEAR + ".docx").getContentAsByteArray()).isEqualTo(before);
        assertThat(get(YEAR + ".docx?revision=0").getContentAsByteArray()).isEqualTo(before);
    }

    @Test
    void an_open_year_is_a_draft_and_says_so_in_its_name() {
        var answer = get("/api/agencies/1/reports/2025.html");
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains(java.net.URLEncoder.encode("（草稿·暂计）", StandardCharsets.UTF_8));
        assertThat(page("/api/agencies/1/reports/2025.html").select("p.notice").text())
                .contains("草稿·暂计");
        assertThat(page(YEAR + ".html").select("p.notice")).isEmpty();
    }

    @Test
    void the_format_of_another_time_is_printed_with_a_warning() {
        var answer = get(YEAR + ".docx?template=2019");
        var warnings = JsonMapper.builder().build().readTree(answer.getHeader(Download.WARNINGS));
        assertThat(warnings.get(0).get("code").asString()).isEqualTo("TEMPLATE_YEAR");
        assertThat(warnings.get(0).get("zh").asString()).contains("2024 年度报告应使用 2021 年格式");
        assertThat(page(YEAR + ".html?template=2019").select("#T2").text()).contains("政府集中采购");
    }

    @Test
    void the_lists_have_a_line_a_request_and_lines_to_sign_on() throws Exception {
        var ledger = get("/api/agencies/1/years/2025/ledger.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ledger.getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("登记编号");
            assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 22);
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("2025-02-03");
        }
        var cases = page("/api/agencies/1/years/2025/cases.html");
        assertThat(cases.select("tbody tr")).hasSize(1);
        assertThat(cases.text()).contains("共 1 件").contains("登记人：").contains("科研机构");
        assertThat(get("/api/agencies/1/years/2025/ledger.pdf").getStatus()).isEqualTo(200);
        assertThat(page("/api/agencies/1/years/2025/ledger.html").select("thead th"))
                .hasSize(22);
        assertThat(page("/api/agencies/1/reports/2025/collection-form.html").text())
                .contains("填报人");
    }

    @Test
    void the_json_of_every_year_and_format_is_what_the_published_schema_says() throws Exception {
        String text =
                new String(get("/api/schemas/annual-report.json").getContentAsByteArray(), StandardCharsets.UTF_8);
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text, SchemaValidatorsConfig.builder().build());
        for (String year : new String[] {"2024", "2025", "2019"}) {
            for (String template : new String[] {"2019", "2021"}) {
                var json = get("/api/agencies/1/reports/" + year + ".json?template=" + template);
                String report = new String(json.getContentAsByteArray(), StandardCharsets.UTF_8);
                assertThat(schema.validate(report, InputFormat.JSON)).as(report).isEmpty();
            }
        }
        assertThat(schema.validate("{\"agency\":{\"id\":0}}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_published_revision_keeps_the_texts_it_was_published_with() {
        var c = PLAY.agency(3, "北关街道办事处");
        LOG.append(text(c, "全年未收到申请。"));
        PLAY.close(c, 2024, 0);
        LOG.append(new ReportPublished(c, 2024, 0, "https://www.example.gov.cn/2024", LocalDate.of(2025, 1, 25)));
        byte[] published = get("/api/agencies/3/reports/2024.docx?revision=0").getContentAsByteArray();
        LOG.append(text(c, "全年没有收到申请。"));
        assertThat(get("/api/agencies/3/reports/2024.docx?revision=0").getContentAsByteArray())
                .isEqualTo(published);
        assertThat(page("/api/agencies/3/reports/2024.html").text())
                .contains("（一）依申请公开 全年没有收到申请。")
                .contains("2025年1月20日");
    }

    private static NarrativeEdited text(AgencyId agency, String text) {
        return new NarrativeEdited(agency, 2024, NarrativeSection.ON_REQUEST, text, LocalDate.of(2025, 1, 8));
    }

    @Test
    void what_cannot_be_printed_is_refused_naming_the_field() {
        refused("/api/agencies/9/reports/2024.docx", 404, "agency");
        refused("/api/agencies/1/reports/20x4.pdf", 400, "year");
        refused("/api/agencies/1/reports/2024.docx?template=2020", 400, "template");
        refused("/api/agencies/1/reports/2024.docx?revision=7", 404, "revision");
        refused("/api/agencies/1/years/x/ledger.pdf", 400, "year");
        refused("/api/agencies/2/reports/2024.pdf", 409, "format");
        assertThat(get("/api/agencies/2/reports/2024.docx").getStatus()).isEqualTo(200);
    }

    private void refused(String address, int status, String field) {
        var answer = mvc.get().uri(address).accept(MediaType.ALL).exchange();
        assertThat(answer).as(address).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
    }

    private Document page(String address) {
        return Jsoup.parse(new String(get(address).getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse get(String address) {
        return mvc.get().uri(address).exchange().getResponse();
    }

    private static String code(MockHttpServletResponse answer) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(answer.getContentAsByteArray());
        return HexFormat.of().formatHex(digest);
    }
}
