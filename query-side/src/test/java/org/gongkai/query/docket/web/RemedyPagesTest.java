package org.gongkai.query.docket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.AppealFiled;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.events.remedy.CaseRole;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseSubject;
import org.gongkai.events.remedy.Instance;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RespondentNoticeReceived;
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
class RemedyPagesTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final AgencyId A = PLAY.agency(1, "城关街道办事处");
    private static final AgencyId B = PLAY.agency(2, "河西街道办事处");
    private static final CaseId NOTICED = new CaseId(new UUID(7, 1));
    private static final CaseId ANNULLED = new CaseId(new UUID(7, 2));
    private static final CaseId APPEALED = new CaseId(new UUID(7, 3));
    private static final CaseId THEIRS = new CaseId(new UUID(7, 4));

    @Autowired
    private MockMvcTester mvc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    @BeforeAll
    static void cases() {
        RequestId request = PLAY.receive(A, LocalDate.of(2024, 3, 4), Column.NATURAL_PERSON);
        file(A, NOTICED, "东复〔2024〕1号", CaseRoute.REVIEW, List.of(request));
        LOG.append(new RespondentNoticeReceived(A, NOTICED, LocalDate.of(2024, 4, 8), false));
        file(A, ANNULLED, "东复〔2024〕2号", CaseRoute.REVIEW, List.of());
        LOG.append(new RespondentNoticeReceived(A, ANNULLED, LocalDate.of(2024, 4, 8), true));
        LOG.append(new CaseResponded(A, ANNULLED, LocalDate.of(2024, 4, 10), List.of()));
        LOG.append(new CaseConcluded(
                A,
                ANNULLED,
                CaseForm.REVIEW_ANNULLED,
                LocalDate.of(2024, 6, 3),
                LocalDate.of(2024, 6, 5),
                true,
                LocalDate.of(2024, 7, 1),
                posting(A, CaseRoute.REVIEW.column(), Line.RECTIFIED)));
        file(A, APPEALED, "（2024）东01行初3号", CaseRoute.SUIT_DIRECT, List.of());
        LOG.append(new InstanceConcluded(
                A,
                APPEALED,
                Instance.FIRST,
                CaseForm.SUIT_CLAIM_DISMISSED,
                LocalDate.of(2024, 8, 1),
                "东原区人民法院",
                false,
                Posting.NONE));
        LOG.append(new AppealFiled(A, APPEALED, LocalDate.of(2024, 8, 9), "市中级人民法院", false));
        file(B, THEIRS, "西复〔2024〕9号", CaseRoute.REVIEW, List.of());
    }

    private static void file(AgencyId agency, CaseId id, String no, CaseRoute route, List<RequestId> requests) {
        LOG.append(new CaseFiled(
                agency,
                id,
                no,
                route,
                CaseRole.RESPONDENT,
                "东原区人民政府",
                CaseSubject.REPLY,
                LocalDate.of(2024, 4, 1),
                requests,
                null,
                null,
                null,
                posting(agency, route.column(), Line.CASE_FILED)));
    }

    private static Posting posting(AgencyId agency, Column column, Line line) {
        return new Posting(1, List.of(new Booking(agency, 2024, line, column, 1)), false);
    }

    private Pages pages() {
        return Pages.of(mvc);
    }

    @Test
    void what_the_agency_still_has_to_answer_stands_first_with_its_day() {
        var page = pages().open("/agencies/1/cases");

        assertThat(page.select("tbody tr")).hasSize(3);
        var first = page.select("tbody tr").getFirst();
        assertThat(first.text()).contains("东复〔2024〕1号", "2024-04-22");
        assertThat(first.select(".tag.late")).isNotEmpty();
        assertThat(page.select(".tile").eachText()).containsExactly("1待提交答复、答辩", "2尚未审结", "0本年已审结");
        assertThat(page.text()).doesNotContain("西复〔2024〕9号");
    }

    @Test
    void the_list_is_narrowed_by_kind_state_and_year() {
        assertThat(pages().open("/agencies/1/cases?route=SUIT_DIRECT").select("tbody tr"))
                .hasSize(1);
        assertThat(pages().open("/agencies/1/cases?state=CONCLUDED")
                        .select("tbody")
                        .text())
                .contains("东复〔2024〕2号");
        assertThat(pages().open("/agencies/1/cases?year=2020").text()).contains("没有符合条件的案件");
        assertThat(pages().status("/agencies/1/cases?state=LOST")).isEqualTo(400);
    }

    @Test
    void the_next_step_is_offered_first_and_what_cannot_be_done_says_why_and_by_which_article() {
        var page = pages().open("/cases/" + NOTICED);

        assertThat(page.expectFirst(".actions .primary").text()).isEqualTo("提交答复、答辩");
        assertThat(page.select("dialog#step-respond form").attr("data-command"))
                .isEqualTo("/api/cases/" + NOTICED + "/respond");
        assertThat(page.select(".why").text()).contains("恢复审理", "行政复议法");
        assertThat(page.select("dialog#step-conclude-instance, dialog#step-appeal"))
                .isEmpty();
        assertThat(page.text()).contains("10 个工作日", "2024-04-22", "2024-0001");
        assertThat(page.select("a[href=/requests/" + new UUID(1, 1) + "]")).hasSize(1);
    }

    @Test
    void a_suit_under_appeal_goes_on_with_the_judgment_of_the_second_instance() {
        var page = pages().open("/cases/" + APPEALED);

        assertThat(page.expectFirst("section .actions .primary").text()).isEqualTo("宣判");
        assertThat(page.select("#conclude-instance-instance option[selected]").val())
                .isEqualTo("SECOND");
        assertThat(page.select("#conclude-instance-form option").eachText())
                .contains("发回重审", "驳回诉讼请求")
                .doesNotContain("维持");
    }

    @Test
    void a_case_at_its_end_can_only_be_put_right_and_tells_what_it_ordered() {
        var page = pages().open("/cases/" + ANNULLED);

        assertThat(page.select("section .actions > .primary")).isEmpty();
        assertThat(page.select("dialog").eachAttr("id")).contains("step-amend-form", "step-void", "retract-3");
        assertThat(page.text()).contains("撤销或者部分撤销，责令重新作出答复，限 2024-07-01 前", "结果纠正");
        assertThat(page.select("#retract-0")).isEmpty();
    }

    @Test
    void in_english_nothing_is_left_in_chinese_but_what_was_typed() {
        var page = pages().open("/cases/" + NOTICED + "?lang=en");
        assertThat(page.text()).contains("Answer handed in", "Next step", "What happened");
        assertThat(pages().open("/agencies/1/cases?lang=en").select("h1").text())
                .isEqualTo("Reviews and suits");
    }

    @Test
    void whoever_only_reads_sees_no_forms() {
        var auditor = pages().as(1, Role.AUDITOR);
        assertThat(auditor.open("/cases/" + NOTICED).select("dialog, .primary")).isEmpty();
        assertThat(auditor.open("/agencies/1/cases").select("a[href$=/cases/register]"))
                .isEmpty();
    }

    @Test
    void a_case_of_another_agency_is_none() {
        var mine = pages().as(1, Role.CASEWORKER);
        assertThat(mine.status("/cases/" + THEIRS)).isEqualTo(404);
        assertThat(mine.open("/cases/" + THEIRS).text()).doesNotContain("西复");
        assertThat(mine.status("/cases/" + NOTICED)).isEqualTo(200);
    }

    @Test
    void a_case_is_entered_with_the_request_it_came_from() {
        var page = pages().open("/agencies/1/cases/register?request=" + new UUID(1, 1));

        assertThat(page.select("main form").attr("data-command")).isEqualTo("/api/cases");
        assertThat(page.select("input[name='requests[]'][checked]").val()).isEqualTo(new UUID(1, 1).toString());
        assertThat(page.select("#review option").eachText()).anyMatch(text -> text.contains("东复〔2024〕1号"));
        assertThat(pages().open("/agencies/2/cases/register?request=" + new UUID(1, 1))
                        .select("input[name='requests[]']"))
                .isEmpty();
    }

    @Test
    void requests_are_found_while_their_number_is_typed_and_those_picked_stay() {
        var found = pages().open("/agencies/1/cases/requests?_q=2024-0001");
        assertThat(found.select("input").val()).isEqualTo(new UUID(1, 1).toString());
        assertThat(found.select("input[checked]")).isEmpty();
        var picked = pages().open("/agencies/1/cases/requests?_q=nothing&requests[]=" + new UUID(1, 1));
        assertThat(picked.select("input[checked]")).hasSize(1);
        assertThat(picked.text()).contains("没有找到符合的申请");
        assertThat(pages().open("/agencies/2/cases/requests?_q=2024-0001").select("input"))
                .isEmpty();
    }
}
