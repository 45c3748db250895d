package org.gongkai.query.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RequestReceived;
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
class ConfirmPageTest {

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
    static void arrived() {
        submitted(A, 900, Channel.INTERNET, TODAY);
        submitted(A, 901, Channel.POST_UNSIGNED, TODAY.minusDays(14));
        submitted(B, 902, Channel.FAX, TODAY);
        PLAY.receive(A, TODAY, Column.NATURAL_PERSON);
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
    void what_has_waited_longest_stands_first_and_says_so() {
        var page = clerk().open("/agencies/1/confirm");
        assertThat(page.select(".waiting-head h2").eachText()).containsExactly("来件901", "来件900");
        assertThat(page.select(".waiting .tag.late")).hasSize(1);
        assertThat(page.select(".waiting .tag").getLast().text()).isEqualTo("今天到达");
        assertThat(page.text()).doesNotContain("来件902", "预算公开");
    }

    @Test
    void each_says_by_which_rule_its_day_of_receipt_counts() {
        var page = clerk().open("/agencies/1/confirm");
        assertThat(page.select(".waiting .hint").eachText().getFirst())
                .startsWith("平常信函")
                .contains("确认之日");
        assertThat(page.select(".waiting > li").get(1).text()).contains("互联网渠道：以双方确认之日为收到之日。");
    }

    @Test
    void one_line_confirms_and_another_dismisses() {
        var page = clerk().open("/agencies/1/confirm");
        var form = page.select("form[data-command$=/confirm-receipt]").getFirst();
        assertThat(form.select("[name=confirmedOn]").attr("min"))
                .isEqualTo(TODAY.minusDays(14).toString());
        assertThat(form.select("[name=confirmedOn]").val()).isEqualTo(TODAY.toString());
        assertThat(form.select("[name=how]").val()).isEqualTo("电话");
        assertThat(page.select("form[data-command$=/dismiss-submission] [name=reason] option")
                        .eachText())
                .contains("测试", "误投其他单位");
    }

    @Test
    void whoever_only_reads_sees_no_form() {
        var page = Pages.of(mvc).as(1, Role.AUDITOR).open("/agencies/1/confirm");
        assertThat(page.select(".waiting > li")).hasSize(2);
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void when_nothing_waits_the_page_says_what_would_be_here() {
        RequestId id = submitted(PLAY.agency(6, "云台街道办事处"), 905, Channel.FAX, TODAY);
        var six = Pages.of(mvc).as(6, Role.CASEWORKER);
        assertThat(six.open("/agencies/6/confirm").select(".waiting > li")).hasSize(1);
        LOG.append(new ReceiptConfirmed(new AgencyId(6), id, TODAY, "电话"));
        LOG.append(new RequestReceived(
                new AgencyId(6), id, "2026-1", Origin.NEW, TODAY, null, Column.NATURAL_PERSON, null, Posting.NONE));
        assertThat(six.open("/agencies/6/confirm").select(".empty").text()).contains("没有待确认的申请");
        assertThat(six.open("/agencies/6/confirm?lang=en").select(".empty").text())
                .startsWith("Nothing to confirm");
    }
}
