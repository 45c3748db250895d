package org.gongkai.query.proactive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveEntry;
import org.gongkai.query.Pages;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.report.AsOf;
import org.jsoup.nodes.Element;
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
class ProactivePagesTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final AgencyId A = PLAY.agency(1, "城关街道办事处");
    private static final UUID DOCUMENT = new UUID(3, 1);
    private static long declaredAt;

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
        PLAY.agency(2, "河西街道办事处");
        declare(2023, 40);
        declaredAt = declare(2024, 52);
        LOG.append(new DocumentIssued(
                A,
                DOCUMENT,
                "城办发〔2024〕3号",
                "网格管理办法",
                DocumentKind.NORMATIVE_DOCUMENTS,
                LocalDate.of(2024, 5, 6),
                null,
                List.of(
                        new ProactiveEntry(2024, ProactiveCell.DOCUMENTS_ISSUED, 1),
                        new ProactiveEntry(2024, ProactiveCell.DOCUMENTS_IN_FORCE, 1)),
                false));
    }

    private static long declare(int year, long amount) {
        return LOG.append(new FigureDeclared(
                A,
                year,
                ProactiveCell.PENALTY_DECISIONS,
                amount,
                List.of(new ProactiveEntry(year, ProactiveCell.PENALTY_DECISIONS, amount)),
                null,
                null,
                "综合执法队台账",
                null,
                null,
                null,
                LocalDate.of(year, 12, 31)));
    }

    private Pages pages() {
        return Pages.of(mvc);
    }

    private static Element row(org.jsoup.nodes.Document page, String label) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_cell_stands_with_its_source_its_record_and_last_years_figure() {
        var penalty = row(pages().open("/agencies/1/proactive/2024"), "行政处罚-本年处理决定数量");

        assertThat(penalty.text()).contains("52 件", "40", "综合执法队台账", "记录序号 " + declaredAt);
        assertThat(penalty.select("a[href=/explain/" + declaredAt + "]")).hasSize(1);
        assertThat(penalty.select("a").getFirst().attr("href"))
                .isEqualTo("/agencies/1/reports/2024/proactive/ADMINISTRATIVE_PENALTY.DECISIONS");
    }

    @Test
    void what_nobody_declared_is_asked_for_in_one_form_with_one_source() {
        var page = pages().open("/agencies/1/proactive/2024");

        var form = page.expectFirst("#missing form");
        assertThat(form.attr("data-command")).isEqualTo("/api/agencies/1/proactive/2024/declare");
        assertThat(form.select("input[type=hidden][name$=.cell]").eachAttr("value"))
                .contains("ADMINISTRATIVE_LICENSING.DECISIONS", "ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED")
                .doesNotContain("ADMINISTRATIVE_PENALTY.DECISIONS");
        assertThat(form.select("[required]").eachAttr("name")).containsExactly("source");
        assertThat(page.select("#all-nothing input[value=0]")).isNotEmpty();
    }

    @Test
    void a_declared_figure_is_put_right_by_naming_its_record() {
        var mend = pages().open("/agencies/1/proactive/2024").select("#mend-penalty-decisions-" + declaredAt);
        assertThat(mend.select("[name='figures.0.corrects']").val()).isEqualTo(String.valueOf(declaredAt));
        assertThat(mend.select("[name=source]").val()).isEqualTo("综合执法队台账");
    }

    @Test
    void the_registry_lists_documents_with_what_can_become_of_them() {
        var page = pages().open("/agencies/1/proactive/2024");
        assertThat(row(page, "城办发〔2024〕3号").text()).contains("网格管理办法", "2024-05-06", "现行有效");
        assertThat(page.select("#repeal-" + DOCUMENT + " form").attr("data-command"))
                .isEqualTo("/api/agencies/1/documents/" + DOCUMENT + "/repeal");
        assertThat(row(page, "行政规范性文件-本年制发件数").text()).contains("1 件", "网格管理办法");
    }

    @Test
    void without_a_year_it_is_the_present_one_and_other_agencies_have_their_own() {
        assertThat(pages().open("/agencies/1/proactive").select("h1").text())
                .startsWith(String.valueOf(LocalDate.now(AsOf.ZONE).getYear()));
        assertThat(pages().open("/agencies/2/proactive/2024").select("table").text())
                .doesNotContain("网格管理办法", "综合执法队", "52");
        assertThat(pages().open("/agencies/2/proactive/2024?lang=en").text())
                .contains("Proactive disclosure in 2024", "No document is registered");
    }

    @Test
    void whoever_only_reads_sees_no_forms() {
        var page = pages().as(1, Role.AUDITOR).open("/agencies/1/proactive/2024");
        assertThat(page.select("main form, dialog, main button")).isEmpty();
    }
}
