package org.gongkai.query.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.access.Role;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
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
class ExplainPagesTest {

    private static final TestLog LOG = new TestLog();
    private static final Play PLAY = new Play(LOG);
    private static final UUID REQUEST = new UUID(1, 1);
    private static long replied;

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
        replied = LOG.position();
    }

    private Pages pages() {
        return Pages.of(mvc);
    }

    @Test
    void from_a_figure_one_walks_to_its_request_its_record_and_back() {
        String cell = "/agencies/1/reports/2024/cells/GRANTED/NATURAL_PERSON";
        var drill = pages().open(cell);
        assertThat(drill.select("a[href=/requests/" + REQUEST + "]").text()).isEqualTo("2024-0001");
        assertThat(drill.select("a[href=/explain/" + replied + "]")).hasSize(1);

        var record = pages().open("/explain/" + replied);
        assertThat(record.select("h1").text()).isEqualTo("记录 " + replied + "：发出答复");
        assertThat(record.select("a[href=/requests/" + REQUEST + "]")).hasSize(1);
        assertThat(record.select("a[href='" + cell + "?template=2021']").text()).contains("2024", "自然人");
        assertThat(pages().status(cell + "?template=2021")).isEqualTo(200);
    }

    @Test
    void a_request_and_a_figure_are_explained_as_well() {
        var request = pages().open("/explain/" + REQUEST);
        assertThat(request.select(".timeline li")).hasSize(3);
        assertThat(request.select("a[href=/explain/" + replied + "]")).hasSize(1);
        var figure = pages().open("/explain/1/2024/GRANTED/TOTAL?lang=en");
        assertThat(figure.text()).contains("Made of these 1", "2024-0001", "up to record");
        assertThat(pages().status("/explain/999999")).isEqualTo(404);
    }

    @Test
    void what_belongs_to_another_agency_does_not_exist() {
        var other = pages().as(2, Role.AUDITOR);
        assertThat(other.status("/explain/" + replied)).isEqualTo(404);
        assertThat(other.open("/explain/" + REQUEST).text()).doesNotContain("预算公开", "2024-0001");
        assertThat(pages().as(1, Role.AUDITOR).status("/explain/" + replied)).isEqualTo(200);
    }
}
