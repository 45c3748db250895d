package org.gongkai.query.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.period.ReportSubmitted;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.events.rollup.MembershipDeclared;
import org.gongkai.query.Pages;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
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
class RollUpPagesTest {

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
    static void members() {
        AgencyId county = PLAY.agency(1, "东原区人民政府");
        AgencyId a = PLAY.agency(2, "城关街道办事处");
        AgencyId b = PLAY.agency(3, "河西街道办事处");
        PLAY.agency(4, "外地街道办事处");
        PLAY.receive(a, LocalDate.of(2024, 3, 4), Column.NATURAL_PERSON);
        PLAY.close(a, 2024, 0);
        LOG.append(new ReportSubmitted(a, 2024, 0, county, LocalDate.of(2025, 1, 20)));
        LOG.append(new MembershipDeclared(
                county,
                2024,
                List.of(new Member(a, MemberKind.DERIVED), new Member(b, MemberKind.DECLARED)),
                LocalDate.of(2025, 1, 2)));
    }

    private Pages pages() {
        return Pages.of(mvc);
    }

    @Test
    void every_member_stands_with_its_progress_and_day_and_the_sum_below() {
        var page = pages().open("/agencies/1/rollups/2024");

        var rows = page.select(".card.flush tbody tr");
        assertThat(rows.eachText().getFirst()).contains("城关街道办事处", "本系统记录", "已报", "第 1 稿", "2025-01-31");
        assertThat(rows.eachText().getLast()).contains("河西街道办事处", "填报", "未报");
        assertThat(rows.getLast().select(".tag.late").text()).isEqualTo("2025-01-31");
        assertThat(page.select("table.official tbody td").eachText()).contains("1");
        assertThat(page.select("table.official td a[href]")).isEmpty();
        assertThat(page.select("a[href=/api/agencies/1/rollups/2024.docx]")).hasSize(1);
        assertThat(pages().open("/agencies/1/rollups/2024?lang=en").text()).contains("How far they are", "submitted");
    }

    @Test
    void what_was_handed_up_is_accepted_or_sent_back_and_what_is_kept_elsewhere_is_declared() {
        var page = pages().open("/agencies/1/rollups/2024");
        assertThat(page.select("dialog").eachAttr("id")).containsExactly("accept-2", "return-2", "declare-3");
        assertThat(page.select("#accept-2 form").attr("data-command")).isEqualTo("/api/agencies/2/periods/2024/accept");
        assertThat(page.select("#declare-3 [type=submit][disabled]")).hasSize(1);
    }

    @Test
    void only_the_head_above_decides_and_only_an_administrator_names_the_members() {
        assertThat(pages().as(1, Role.REPORT_AUTHOR)
                        .open("/agencies/1/rollups/2024")
                        .select("dialog")
                        .eachAttr("id"))
                .containsExactly("declare-3");
        assertThat(pages().as(1, Role.AUDITOR).open("/agencies/1/rollups/2024").select("dialog, main form"))
                .isEmpty();
        assertThat(pages().as(1, Role.ADMINISTRATOR)
                        .open("/agencies/1/rollups/2024")
                        .select("form[data-command$=/members]"))
                .hasSize(1);
    }

    @Test
    void a_year_without_members_says_what_is_to_be_done_first() {
        var page = pages().open("/agencies/1/rollups/2023");
        assertThat(page.text()).contains("本年度还没有确定汇总哪些机关");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("form[data-command=/api/agencies/1/rollups/2023/members]"))
                .hasSize(1);
        assertThat(pages().status("/agencies/99/rollups/2024")).isEqualTo(404);
    }
}
