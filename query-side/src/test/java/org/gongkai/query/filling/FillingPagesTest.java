package org.gongkai.query.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.query.Pages;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class FillingPagesTest {

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

    @BeforeAll
    static void year() {
        AgencyId a = PLAY.agency(1, "城关街道办事处");
        PLAY.reply(
                PLAY.receive(a, LocalDate.of(2024, 3, 4), Column.NATURAL_PERSON),
                LocalDate.of(2024, 3, 20),
                Outcome.GRANTED);
        PLAY.receive(a, LocalDate.of(2024, 12, 20), Column.LEGAL_SERVICE_ORGANIZATION);
        PLAY.close(a, 2024, 0);
    }

    private Document page() {
        return Pages.of(mvc).open("/agencies/1/reports/2024/filling");
    }

    private String table(String title) {
        return page().select("section").stream()
                .filter(section -> section.select("h2").text().startsWith(title))
                .findFirst()
                .orElseThrow()
                .expectFirst("[data-copy]")
                .attr("data-copy");
    }

    private Document compare(String pasted) throws UnsupportedEncodingException {
        return Jsoup.parse(mvc.post()
                .uri("/tools/agencies/1/reports/2024/compare")
                .param("pasted", pasted)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void figures_stand_in_the_forms_order_and_are_copied_by_cell_row_column_and_table() {
        assertThat(table("三、").lines()).hasSize(25).first().isEqualTo("1\t0\t0\t0\t1\t0\t2");
        assertThat(table("四、").split("\t")).hasSize(15);
        assertThat(page().select("button[data-copy='1\t0\t0\t0\t1\t0\t2']").text())
                .contains("一、本年新收");
        assertThat(page().select("table.copy thead button").eachText()).contains("自然人", "总计");
        assertThat(Pages.of(mvc)
                        .open("/agencies/1/reports/2024/filling?lang=en")
                        .select("h1")
                        .text())
                .isEqualTo("Figures of 2024 to be filled in");
    }

    @Test
    void what_stands_elsewhere_is_the_same_cell_by_cell() throws UnsupportedEncodingException {
        assertThat(compare(table("三、")).text()).contains("比较了 175 格，全部一致");
    }

    @Test
    void every_cell_that_differs_is_named_with_both_figures() throws UnsupportedEncodingException {
        var found = compare(table("三、").replaceFirst("1\t0\t0\t0\t1\t0\t2", "1\t0\t0\t1\t\t0\t2"));
        assertThat(found.text()).contains("比较了 175 格，2 格不一致");
        assertThat(found.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("社会公益组织") && row.endsWith("0 1"))
                .anyMatch(row -> row.contains("法律服务机构") && row.endsWith("1 空白"));
    }

    @Test
    void rows_that_were_not_pasted_are_named_and_what_is_no_table_is_told() throws UnsupportedEncodingException {
        var part = String.join("\n", table("三、").lines().limit(3).toList());
        assertThat(compare(part).text()).contains("比较了 21 格", "以下", "四、结转下年度继续办理");
        assertThat(compare("没有数字").text()).contains("没有认出表格数据");
    }
}
