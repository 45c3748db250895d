package org.gongkai.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.DraftProposed;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.query.Pages;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.report.AsOf;
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
class DeskPageTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final LocalDate TODAY = today();
    private static final AgencyId A = PLAY.agency(1, "城关街道办事处");
    private static final AgencyId B = PLAY.agency(2, "河西街道办事处");
    private static final AgencyId ABOVE = new AgencyId(3);
    private static final AgencyId BELOW = new AgencyId(4);

    static {
        PLAY.agency(5, "新街街道办事处"); // Where nothing has happened yet.
    }

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
        RequestId late = PLAY.receive(A, TODAY.minusDays(90), Column.NATURAL_PERSON);
        LOG.append(new RequestAssigned(A, late, "规划科", "王芳", TODAY.minusDays(80), null));
        RequestId drafted = PLAY.receive(A, TODAY, Column.COMMERCIAL_ENTERPRISE);
        LOG.append(new DraftProposed(A, drafted, DraftKind.REPLY, Outcome.GRANTED, null, "李四", TODAY));
        submitted(A, 900, Channel.INTERNET, TODAY.minusDays(1));
        submitted(B, 901, Channel.FAX, TODAY.minusDays(1));
        RequestId answered = PLAY.receive(A, TODAY.minusDays(10), Column.NATURAL_PERSON);
        PLAY.reply(answered, TODAY.minusDays(5), Outcome.GRANTED);
        LOG.append(new AgencyRegistered(ABOVE, "东原区人民政府", AgencyLevel.COUNTY, null, TODAY));
        LOG.append(new AgencyRegistered(BELOW, "石桥街道办事处", AgencyLevel.SUBDISTRICT_OFFICE, ABOVE, TODAY));
        PLAY.receive(BELOW, TODAY.minusDays(90), Column.NATURAL_PERSON);
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

    private static LocalDate today() {
        return LocalDate.now(AsOf.ZONE);
    }

    @Test
    void what_is_overdue_stands_first_with_its_due_date_and_the_next_thing_to_do() {
        var page = clerk().open("/agencies/1/desk");
        assertThat(page.select(".group-head .tag").eachText()).startsWith("已逾期").contains("待与申请人确认收到");
        var first = page.select(".desk-list tbody").getFirst();
        assertThat(first.text()).contains("拟定答复", "王芳，规划科", "逾期");
        var due = first.select("a[hx-get]");
        assertThat(due.attr("hx-get")).isEqualTo(due.attr("href")).endsWith("/due");
        assertThat(page.select("dialog#due #due-body")).hasSize(1);
    }

    @Test
    void the_numbers_on_top_count_the_requests_below_and_narrow_them_down() {
        var page = clerk().open("/agencies/1/desk");
        assertThat(page.select(".tile").eachText()).contains("1已逾期", "1待确认收到", "1待审批", "0等补正");
        var only = clerk().open("/agencies/1/desk?only=TO_APPROVE");
        assertThat(only.select(".desk-list th[scope=row]")).hasSize(1);
        assertThat(only.text()).contains("负责人审批答复稿", "只看：待审批");
        assertThat(only.select(".tile[aria-current]").text()).isEqualTo("1待审批");
        assertThat(clerk().open("/agencies/1/desk?only=PAYMENT").text()).contains("这一项现在没有申请");
    }

    @Test
    void mine_are_those_that_carry_my_name() {
        var mine = clerk().open("/agencies/1/desk?whose=mine");
        assertThat(mine.select(".desk-list th[scope=row]")).hasSize(1);
        assertThat(mine.text()).contains("王芳，规划科");
    }

    @Test
    void closed_requests_and_those_of_others_are_not_on_the_desk() {
        var page = clerk().open("/agencies/1/desk");
        assertThat(page.select(".desk-list th[scope=row]")).hasSize(3);
        assertThat(page.text()).doesNotContain("来件901", "河西");
        assertThat(Pages.of(mvc).as(2, Role.CASEWORKER).open("/agencies/2/desk").text())
                .contains("来件901")
                .doesNotContain("来件900", "王芳，规划科");
    }

    @Test
    void an_empty_desk_says_what_to_do() {
        var empty = Pages.of(mvc).as(5, Role.CASEWORKER).open("/agencies/5/desk");
        assertThat(empty.select(".empty").text()).contains("没有未办结的申请");
        assertThat(empty.select("a[href=/agencies/5/register]")).isNotEmpty();
        assertThat(Pages.of(mvc)
                        .as(5, Role.AUDITOR)
                        .open("/agencies/5/desk")
                        .select("main a[href=/agencies/5/register]"))
                .isEmpty();
    }

    @Test
    void an_agency_above_sees_the_numbers_of_those_below_and_nothing_else() {
        var page = Pages.of(mvc).as(3, Role.HEAD).open("/agencies/3/desk");
        assertThat(page.select("section[aria-labelledby=members] tbody tr").eachText())
                .containsExactly("石桥街道办事处 1 1 0");
        assertThat(page.select("section[aria-labelledby=members] a")).isEmpty();
        assertThat(page.text()).doesNotContain("预算公开");
        assertThat(clerk().open("/agencies/1/desk").select("#members")).isEmpty();
    }

    @Test
    void due_dates_beyond_the_last_known_calendar_are_told_to_be_provisional() {
        assertThat(clerk().open("/agencies/1/desk")
                        .select(".desk-list .tag.soon")
                        .eachText())
                .contains("暂计");
    }

    @Test
    void in_english_too() {
        var page = clerk().open("/agencies/1/desk?lang=en");
        assertThat(page.select("h1").text()).isEqualTo("Desk");
        assertThat(page.select(".tile").eachText()).contains("1Overdue", "1To approve");
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThat(clerk().status("/agencies/1/desk?whose=theirs")).isEqualTo(400);
        assertThat(clerk().status("/agencies/1/desk?only=EVERYTHING")).isEqualTo(400);
        assertThat(clerk().status("/agencies/99/desk")).isEqualTo(404);
    }

    @Test
    void whoever_works_at_one_agency_comes_in_at_its_desk_and_whoever_at_several_chooses() {
        assertThat(clerk().status("/")).isEqualTo(302);
        var chooses = Pages.of(mvc).open("/");
        assertThat(chooses.select("tbody tr").eachText())
                .anyMatch(row -> row.startsWith("城关街道办事处 街道办事处 3 1 1"))
                .anyMatch(row -> row.startsWith("新街街道办事处 街道办事处 0 0 0"));
        assertThat(chooses.select("a[href=/agencies/2/desk]")).hasSize(1);
        assertThat(Pages.of(mvc).as(2, Role.ADMINISTRATOR).status("/")).isEqualTo(302);
        var above = Pages.of(mvc).as(3, Role.ADMINISTRATOR).open("/");
        assertThat(above.select("tbody tr")).hasSize(2);
        assertThat(above.text()).doesNotContain("城关");
    }
}
