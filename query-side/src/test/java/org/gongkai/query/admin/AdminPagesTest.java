package org.gongkai.query.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.events.rollup.MembershipDeclared;
import org.gongkai.query.PageReader;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.projection.Projections;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class AdminPagesTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Projections projections;

    private PageReader admin;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    @BeforeAll
    static void record() {
        AgencyId town = PLAY.agency(1, "城关街道办事处");
        AgencyId fresh = PLAY.agency(2, "河西街道办事处");
        PLAY.receive(town, LocalDate.of(2024, 5, 6), Column.NATURAL_PERSON);
        PLAY.close(town, 2024, 0);
        LOG.append(
                new PolicySet(AgencyId.INSTALLATION, "OTHER_SHARE_WARNING", "30", null, DAY, "上级要求"),
                new PolicySet(town, "CORRECTION_PERIOD_WD", "10", 2025, DAY, "办公会纪要"),
                new DeputyNamed(town, "甲", "乙", DAY, LocalDate.of(2999, 1, 1), DAY),
                new NumbersReserved(town, "REQUEST", 2026, 5, 7, "纸质登记表", DAY),
                new NumberVoided(town, "REQUEST", 2026, "2026-依申请-0006", false, "打印错误", DAY),
                new MembershipDeclared(
                        town,
                        2025,
                        List.of(new Member(town, MemberKind.DERIVED), new Member(fresh, MemberKind.DECLARED)),
                        DAY));
        PLAY.declare(town, 2024, Map.of(Column.NATURAL_PERSON, 2));
    }

    @BeforeEach
    void signIn() throws InterruptedException {
        assertThat(projections.await(LOG.position(), Duration.ofSeconds(30))).isTrue();
        admin = PageReader.administrator(mvc);
    }

    private static Element row(Document page, String head) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().startsWith(head))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + head + " in " + page.text()));
    }

    @Test
    void the_first_page_leads_to_every_other() {
        var page = admin.get("/admin");
        assertThat(page.select("a").eachAttr("href"))
                .contains("/admin/calendars", "/admin/agencies", "/admin/accounts", "/status");
        assertThat(page.select(".entries a").eachText()).contains("城关街道办事处", "河西街道办事处");
    }

    @Test
    void whoever_administers_one_agency_sees_no_other_and_nothing_of_the_installation() {
        var one = new PageReader(mvc, PageReader.holding("x", new Grant(Role.ADMINISTRATOR, 2)));
        var page = one.get("/admin");
        assertThat(page.text()).contains("河西街道办事处").doesNotContain("城关街道办事处");
        assertThat(page.select("a").eachAttr("href"))
                .contains("/agencies/2/settings")
                .doesNotContain("/admin/accounts", "/admin/agencies");
    }

    @Test
    void settings_are_shown_as_they_are_and_can_be_emptied_again() {
        var page = admin.get("/agencies/1/settings");
        assertThat(page.select("#fullName").val()).isEqualTo("城关街道办事处");
        assertThat(page.select("form[data-command=/api/agencies/1/settings]")).hasSize(1);
        assertThat(page.select("#court").hasAttr("data-empties")).isTrue();
        assertThat(page.select("#fullName").hasAttr("data-empties")).isFalse();
        assertThat(page.select("input[type=hidden][name='openChannels[]']").eachAttr("value"))
                .containsExactlyInAnyOrder("IN_PERSON", "POST_SIGNED", "POST_UNSIGNED", "ORAL");
        assertThat(page.text()).contains("2024 年度起在本系统办理，上年结转 2 件", "不能再改");
        assertThat(row(page, "甲").text()).contains("乙", "正在代办");
    }

    @Test
    void an_agency_without_figures_may_still_declare_its_opening() {
        var page = admin.get("/agencies/2/settings");
        assertThat(page.select(
                        "form[data-command=/api/agencies/2/declare-opening] input[name='pending.NATURAL_PERSON']"))
                .hasSize(1);
    }

    @Test
    void agencies_are_listed_and_a_new_one_is_registered_with_its_opening() {
        var page = admin.get("/admin/agencies");
        assertThat(page.select("tbody th").eachText()).containsExactly("城关街道办事处", "河西街道办事处");
        assertThat(page.select("form[data-command=/api/agencies] input[name='opening.year']"))
                .hasSize(1);
    }

    @Test
    void a_policy_says_what_holds_since_when_by_which_paper_and_what_is_fixed() {
        var page = admin.get("/agencies/1/policies?year=2026");
        assertThat(page.text()).contains("截至 2024 年度数据已锁定");
        var period = row(page, "补正期限");
        assertThat(period.select("td b").text()).isEqualTo("10");
        assertThat(period.text()).contains("本机关设置", "2025 年起：", "办公会纪要", "15");
        assertThat(row(page, "“其他处理”").text()).contains("30", "全系统设置");
        assertThat(row(admin.get("/agencies/1/policies?year=2024"), "补正期限").text())
                .contains("系统默认");
        var dialog = page.expectFirst("#set-LATE_LOGGING form");
        assertThat(dialog.select("option").eachAttr("value")).containsExactly("CURRENT_PERIOD", "REOPEN", "INHERIT");
        assertThat(dialog.select("input[name=fromYear]").attr("min")).isEqualTo("2025");
    }

    @Test
    void what_leaves_no_choice_is_not_shown() {
        assertThat(admin.get("/agencies/1/policies").select("#set-WITHDRAWN_ROW"))
                .isEmpty();
        var all = admin.get("/admin/policies?lang=en");
        assertThat(all.select("form").eachAttr("data-command")).contains("/api/policies");
        assertThat(all.text()).contains("Every agency");
    }

    @Test
    void numbers_are_held_against_what_was_set_aside_and_voided() {
        assertThat(row(admin.get("/agencies/1/numbers?year=2026"), "登记编号").text())
                .contains("自动编号", "2");
        var page = admin.get("/agencies/1/numbers/REQUEST/2026");
        assertThat(page.select("#gaps ~ ul").text()).contains("2026-依申请-0005", "2026-依申请-0007");
        assertThat(page.text()).contains("纸质登记表", "打印错误");
        assertThat(page.select("form").eachAttr("data-command"))
                .contains("/api/agencies/1/numbers/REQUEST/2026/reserve", "/api/agencies/1/numbers/REQUEST/2026/void");
        assertThat(page.select("input[name='numbers.0.pattern']").val()).isEqualTo("{year}-依申请-{number:4}");
        assertThat(admin.status("/agencies/1/numbers/request/2026")).isEqualTo(400);
    }

    @Test
    void last_years_members_are_where_a_new_list_starts() {
        var declared = admin.get("/agencies/1/members/2025");
        assertThat(declared.select(".tag.closed").text()).contains("2 个成员");
        var page = admin.get("/agencies/1/members/2026");
        assertThat(page.text()).contains("本年度尚未确定", "以下是 2025 年度的名单");
        assertThat(row(page, "河西").select("option[selected]").val()).isEqualTo("{\"agency\":2,\"kind\":\"DECLARED\"}");
        assertThat(page.select("form[data-command=/api/agencies/1/rollups/2026/members]"))
                .hasSize(1);
    }

    @Test
    void a_year_that_is_none_and_an_agency_nobody_registered_are_refused() {
        assertThat(admin.status("/agencies/1/members/26")).isEqualTo(400);
        assertThat(admin.status("/agencies/9/settings")).isEqualTo(404);
        assertThat(admin.status("/agencies/9/policies")).isEqualTo(404);
    }
}
