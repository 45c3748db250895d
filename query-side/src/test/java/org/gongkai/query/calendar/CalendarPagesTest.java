package org.gongkai.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.query.PageReader;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.gongkai.query.projection.Projections;
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
class CalendarPagesTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final String NEXT = """
            国务院办公厅关于2030年部分节假日安排的通知 国办发明电〔2029〕8号
            一、元旦：1月1日（周二）放假1天，不调休。
            二、春节：2月2日（周六）至8日（周五）放假调休，共7天。2月9日（周六）上班。
            """;

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
        AgencyId agency = PLAY.agency(1, "城关街道办事处");
        CalendarSeeds.all(LocalDate.of(2026, 1, 1)).forEach(LOG::append);
        PLAY.receive(agency, LocalDate.of(2026, 2, 13), Column.NATURAL_PERSON);
        PLAY.receive(agency, LocalDate.of(2030, 1, 25), Column.NATURAL_PERSON);
    }

    @BeforeEach
    void signIn() throws InterruptedException {
        assertThat(projections.await(LOG.position(), Duration.ofSeconds(30))).isTrue();
        admin = PageReader.administrator(mvc);
    }

    @Test
    void every_year_is_listed_with_its_working_days_and_its_paper() {
        var page = admin.get("/admin/calendars");
        assertThat(page.select("tbody tr th a").eachText()).contains("2019", "2026");
        var year = page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals("2026"))
                .findFirst()
                .orElseThrow();
        assertThat(year.text()).contains("已采用", "248", "33", "6");
        assertThat(page.select(".notice.provisional").text()).contains("尚未采用");
        assertThat(admin.get("/admin/calendars?lang=en").text()).contains("Working days");
    }

    @Test
    void a_day_off_and_a_day_made_up_are_told_in_words_not_only_by_colour() {
        var page = admin.get("/admin/calendars/2026");
        assertThat(page.select("table.small-month")).hasSize(12);
        assertThat(page.select("table.small-month")
                        .getFirst()
                        .select("td.off")
                        .getFirst()
                        .text())
                .contains("1", "休", "放假");
        assertThat(page.select("table.small-month")
                        .getFirst()
                        .select("td.made-up")
                        .text())
                .contains("4", "班", "调休上班");
        assertThat(page.select("h1").text()).isEqualTo("2026 年工作日历");
    }

    @Test
    void a_pasted_notice_is_shown_day_by_day_with_the_due_dates_it_would_move() {
        var read = admin.post("/admin/calendars/read", "text", NEXT);
        assertThat(read.select("[role=alert]")).isEmpty();
        assertThat(read.select("tbody").text()).contains("元旦", "2030-02-02（周六）", "2030-02-09（周六）");
        assertThat(read.select(".notice").text()).contains("没有读到：清明节");
        assertThat(read.text()).contains("答复期限会变动的在办申请：1 件", "2030-02-22", "2030-02-28", "城关街道办事处");
        var form = read.select("form[data-command=/api/calendars/2030]");
        assertThat(form.select("input[name='holidayOff[]']").eachAttr("value"))
                .hasSize(8)
                .contains("2030-02-08");
        assertThat(form.select("input[name='makeUpWorkday[]']").eachAttr("value"))
                .containsExactly("2030-02-09");
        assertThat(form.select("textarea").text()).isEqualTo("国办发明电〔2029〕8号");
    }

    @Test
    void an_amendment_shows_what_becomes_otherwise_and_keeps_the_rest() {
        var read = admin.post("/admin/calendars/read", "text", "关于调整2026年劳动节假期安排的通知。5月1日至6日放假，共6天。5月10日（周日）上班。");
        assertThat(read.select(".changes li").eachText())
                .containsExactly("2026-05-06 工作日 → 放假", "2026-05-10 休息日 → 调休上班");
        assertThat(read.select("input[name='holidayOff[]']").eachAttr("value")).contains("2026-10-01", "2026-05-06");
    }

    @Test
    void what_contradicts_itself_cannot_be_adopted() {
        var read = admin.post("/admin/calendars/read", "text", NEXT.replace("周二", "周三"));
        assertThat(read.select("[role=alert]").text()).contains("元旦", "2030-01-01 是周二");
        assertThat(read.select("form")).isEmpty();
    }

    @Test
    void an_address_without_a_year_is_refused_in_words() {
        assertThat(admin.status("/admin/calendars/next")).isEqualTo(400);
    }
}
