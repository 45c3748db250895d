package org.gongkai.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.DeliveryFailure;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.DraftProposed;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.ReplyUndelivered;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.casepage.chapter.StepForms;
import org.gongkai.query.log.Requests;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class CasePageTest {

    private static final TestLog LOG = new TestLog();
    private static final AgencyId A = new Play(LOG).agency(1, "城关街道办事处");
    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);
    private static final Principal HEAD = Visitors.everything("head");
    private static final Principal CLERK = visitor(Role.CASEWORKER, 1);
    private static final Principal AUDITOR = visitor(Role.AUDITOR, 1);

    static {
        LOG.append(CalendarSeeds.all(LocalDate.of(2025, 1, 1)));
    }

    @Autowired
    private MockMvcTester mvc;

    private final Requests request =
            new Requests(A, new RequestId(UUID.randomUUID()), Column.NATURAL_PERSON, "2025-依申请-0001");

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("gongkai.query.datasource.url", LOG::url);
        registry.add("gongkai.query.datasource.username", () -> "gongkai_query");
        registry.add("gongkai.query.datasource.password", () -> "query");
    }

    private static Visitor visitor(Role role, int agency) {
        return new Visitor(role.name(), role.zh(), "", List.of(new Grant(role, agency)));
    }

    private Document page(Principal reader, RequestEvent... events) {
        LOG.append(events);
        return read("", reader, false);
    }

    private Document read(String rest, Principal reader, boolean part) {
        var asked = mvc.get()
                .uri("/requests/" + request.id() + rest)
                .principal(reader)
                .accept("text/html");
        var answer = part ? asked.header("HX-Request", "true").exchange() : asked.exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String next(Document page) {
        return page.select(".now button.primary").text();
    }

    private static List<String> usual(Document page) {
        return page.select(".now .actions > button:not(.primary)").eachText();
    }

    private CorrectionRequested correction(List<Fault> faults) {
        return new CorrectionRequested(
                A,
                request.id(),
                "补1号",
                List.of(CorrectionKind.DESCRIPTION),
                "请写明文号",
                LocalDate.of(2025, 3, 20),
                15,
                LocalDate.of(2025, 4, 11),
                faults);
    }

    @Test
    void what_waits_for_confirmation_is_confirmed_next_and_has_no_clock_yet() {
        var page = page(
                CLERK,
                new RequestSubmitted(
                        A,
                        request.id(),
                        Channel.INTERNET,
                        RECEIVED,
                        RECEIVED,
                        Column.NATURAL_PERSON,
                        "网上提交的申请",
                        null,
                        null,
                        FilingDetail.NONE));
        assertThat(next(page)).isEqualTo("确认收到");
        assertThat(usual(page)).contains("不作为申请登记", "备注").doesNotContain("办结");
        assertThat(page.select(".clock").text()).contains("尚未确认收到");
        assertThat(page.select("h1").text()).isEqualTo("网上提交的申请");
    }

    @Test
    void what_is_being_handled_is_finished_next_and_the_rare_steps_stand_under_more() {
        var page = page(CLERK, request.received(RECEIVED));
        assertThat(next(page)).isEqualTo("办结");
        assertThat(usual(page)).contains("告知补正", "征求第三方意见", "延期答复");
        assertThat(page.select(".more button").eachText())
                .contains("拆分", "作废登记", "登记检索")
                .doesNotContain("签发", "确认收到");
        assertThat(page.select(".clock").text()).contains("2025-03-31");
        assertThat(page.select(".facts").text()).contains("2025-依申请-0001", "办理中", "自然人", "当面提交");
    }

    @Test
    void the_head_signs_where_the_caseworker_waits() {
        LOG.append(request.received(RECEIVED));
        var proposed =
                new DraftProposed(A, request.id(), DraftKind.REPLY, Outcome.GRANTED, null, "张三", RECEIVED.plusDays(3));
        assertThat(next(page(HEAD, proposed))).isEqualTo("签发");
        var page = read("", CLERK, false);
        assertThat(page.select(".now").text()).contains("等待负责人审批");
        assertThat(page.select("button").eachText()).doesNotContain("签发", "退回修改");
    }

    @Test
    void whoever_only_reads_has_no_buttons() {
        var page = page(AUDITOR, request.received(RECEIVED));
        assertThat(page.select(".now .actions, .mend, .upload")).isEmpty();
        assertThat(page.select(".timeline li")).hasSize(2);
    }

    @Test
    void a_reply_that_came_back_is_sent_again_before_it_is_served_or_archived() {
        LOG.append(request.received(RECEIVED));
        assertThat(next(page(CLERK, request.replied(Outcome.GRANTED, LocalDate.of(2025, 3, 10)))))
                .isEqualTo("登记送达");
        var page = page(
                CLERK, new ReplyUndelivered(A, request.id(), DeliveryFailure.MOVED, LocalDate.of(2025, 3, 14), "查无此人"));
        assertThat(next(page)).isEqualTo("再次发出答复");
        assertThat(page.select(".clock").text()).contains("已于 2025-03-10 按期办结");
        assertThat(page.expectFirst(".timeline li").text()).contains("答复被退回", "迁移新址", "查无此人");
    }

    @Test
    void a_fault_stands_with_its_sentence_and_reason_and_a_step_taken_back_stays_struck_through() {
        LOG.append(request.received(RECEIVED));
        var late = new Fault("CORRECTION_NOTICE_LATE", List.of("2025-03-12"), "经办人住院");
        var page = page(CLERK, correction(List.of(late)));
        assertThat(page.select(".timeline .fault").text()).contains("程序瑕疵", "经办人住院");
        page = page(CLERK, new StepRetracted(A, request.id(), LocalDate.of(2025, 3, 21), 2, "没有发出", Posting.NONE));
        assertThat(page.select(".timeline .retracted").text()).contains("告知补正", "已撤销");
        assertThat(next(page)).isEqualTo("办结");
    }

    @Test
    void just_registered_it_says_so_and_what_can_be_done_with_it() {
        LOG.append(request.received(RECEIVED));
        var banner = read("?registered=1", CLERK, false).select(".notice.done");
        assertThat(banner.text()).contains("已登记，编号 2025-依申请-0001", "答复期限 2025-03-31");
        assertThat(banner.select("a").eachAttr("href"))
                .containsExactly(
                        "/agencies/1/register",
                        "/agencies/1/register?like=" + request.id(),
                        "/requests/" + request.id() + "/receipt");
    }

    @Test
    void every_form_is_drawn_with_a_label_on_every_field_and_goes_to_its_command() {
        LOG.append(request.received(RECEIVED));
        LOG.append(correction(List.of()));
        StepForms.all().forEach(form -> {
            var drawn = read("/steps/" + form.command() + "?step=2", HEAD, true);
            var sent = drawn.select("form[data-command]");
            assertThat(sent.attr("data-command")).isEqualTo("/api/requests/" + request.id() + "/" + form.command());
            assertThat(drawn.select("input:not([type=hidden]), select, textarea"))
                    .as(form.command())
                    .allMatch(field -> field.closest("label") != null
                            || !drawn.select("label[for=" + field.id() + "]").isEmpty());
            form.fields()
                    .forEach(field -> assertThat(drawn.select("[name^=\"" + field.name() + "\"]"))
                            .as(form.command() + " " + field.name())
                            .isNotEmpty());
        });
    }

    @Test
    void a_form_knows_what_the_file_knows() {
        LOG.append(request.received(RECEIVED));
        LOG.append(correction(List.of()));
        assertThat(read("/steps/amend-summary", CLERK, true).select("[name=to]").val())
                .isEqualTo("关于2025-依申请-0001的预算");
        assertThat(read("/steps/retract-step?step=2", CLERK, true)
                        .select("[name=step]")
                        .val())
                .isEqualTo("2");
        assertThat(read("/steps/finish", CLERK, false).select("h1").text()).isEqualTo("办结");
    }

    @Test
    void in_english_nothing_chinese_is_left_of_the_page_itself() {
        LOG.append(request.received(RECEIVED));
        assertThat(read("?lang=en", HEAD, false).select(".now").text())
                .contains("Next step", "Finish", "Reply due")
                .doesNotContainPattern("[\\u4e00-\\u9fff]{2}");
    }

    @Test
    void a_request_or_step_that_does_not_exist_is_told_so() {
        LOG.append(request.received(RECEIVED));
        for (String path : List.of(UUID.randomUUID().toString(), request.id() + "/steps/make-coffee")) {
            var asked = mvc.get().uri("/requests/" + path).principal(HEAD).accept("text/html");
            assertThat(asked).as(path).hasStatus(404);
        }
    }
}
