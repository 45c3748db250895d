package org.gongkai.query.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.query.Pages;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.TestOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = TestOffice.class)
@AutoConfigureMockMvc
class ChartPagesTest {

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

    @Test
    void every_chart_has_its_table_and_no_script_stands_in_the_page() {
        AgencyId a = PLAY.agency(1, "城关街道办事处");
        PLAY.reply(
                PLAY.receive(a, LocalDate.of(2024, 3, 4), Column.NATURAL_PERSON),
                LocalDate.of(2024, 3, 7),
                Outcome.GRANTED);
        PLAY.reply(
                PLAY.receive(a, LocalDate.of(2024, 3, 5), Column.NATURAL_PERSON),
                LocalDate.of(2024, 6, 20),
                Outcome.DENIED_STATE_SECRET);
        PLAY.receive(PLAY.agency(2, "河西街道办事处"), LocalDate.of(2024, 3, 4), Column.NATURAL_PERSON);

        var page = Pages.of(mvc).open("/agencies/1/reports/2024/charts");

        assertThat(page.select("table[data-chart]")).hasSize(4);
        assertThat(page.select("table[data-place=chart-months] tbody tr").eachText())
                .contains("3 2 1", "6 0 1", "1 0 0");
        assertThat(page.select("table[data-place=chart-days] tbody tr").eachText())
                .contains("0–5 1", "超过 40 1");
        assertThat(page.select("table[data-place=chart-late] tbody tr").eachText())
                .contains("6 100%", "1 —");
        assertThat(page.select("table[data-place=chart-results]").text()).contains("（一）予以公开 1", "（三）不予公开 1");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(Pages.of(mvc)
                        .open("/agencies/1/reports/2024/charts?lang=en")
                        .select("h1")
                        .text())
                .isEqualTo("2024 in charts");
    }
}
