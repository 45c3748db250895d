package org.gongkai.query.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
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
class RevisionPagesTest {

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
    void two_editions_are_compared_cell_by_cell_with_the_records_between_them() {
        AgencyId a = PLAY.agency(1, "城关街道办事处");
        var id = PLAY.receive(a, LocalDate.of(2024, 3, 4), Column.NATURAL_PERSON);
        PLAY.reply(id, LocalDate.of(2024, 3, 20), Outcome.GRANTED);
        PLAY.close(a, 2024, 0);
        PLAY.reopen(a, 2024, false);
        long mended = PLAY.book(
                id,
                LocalDate.of(2024, 3, 20),
                List.of(
                        new Booking(a, 2024, Line.GRANTED, Column.NATURAL_PERSON, -1),
                        new Booking(a, 2024, Line.PARTIALLY_GRANTED, Column.NATURAL_PERSON, 1)));
        PLAY.close(a, 2024, 1);

        var page = Pages.of(mvc).open("/agencies/1/reports/2024/revisions");

        assertThat(page.expectFirst("section").text()).contains("第 1 稿", "第 2 稿");
        assertThat(page.text()).contains("县政府办公室", "漏登一件");
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("予以公开") && row.contains("1 0"))
                .anyMatch(row -> row.contains("部分公开") && row.contains("0 1"));
        assertThat(page.select("a[href=/explain/" + mended + "]")).hasSize(2);
        assertThat(Pages.of(mvc)
                        .open("/agencies/1/reports/2024/revisions?lang=en")
                        .text())
                .contains("How two editions differ", "draft 2");
    }

    @Test
    void a_year_that_was_never_closed_has_no_editions() {
        PLAY.agency(2, "河西街道办事处");
        var page = Pages.of(mvc).open("/agencies/2/reports/2024/revisions");
        assertThat(page.text()).contains("还没有版本").doesNotContain("县政府办公室");
        assertThat(page.select("main form")).isEmpty();
    }
}
