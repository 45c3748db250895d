package org.gongkai.query.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.Desk;
import org.gongkai.query.Play;
import org.gongkai.query.RandomOffice;
import org.gongkai.query.TestLog;
import org.gongkai.query.problem.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrillDownTest {

    private final TestLog log = new TestLog();
    private final Desk desk = new Desk(log);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_number_of_requests_is_the_figure_in_every_cell_of_every_table() {
        var office = new RandomOffice(log, 42);
        office.play(2, 60);
        desk.catchUp();
        for (AgencyId agency : office.agencies()) {
            for (int year = 2024; year <= 2026; year++) {
                everyCell(agency, year);
            }
        }
    }

    private void everyCell(AgencyId agency, int year) {
        var table = desk.report(agency, year).table();
        for (TableTemplate.Row row : TableTemplate.F2021.rows()) {
            for (TableTemplate.Head head : TableTemplate.F2021.columns()) {
                var content = desk.drill(agency, year, row.code(), head.code());
                assertThat(content.requests())
                        .as("%s %d %s %s", agency, year, row.code(), head.code())
                        .hasSize(content.figure())
                        .allSatisfy(request -> assertThat(request.net()).isEqualTo(1))
                        .allSatisfy(request -> assertThat(request.requestNo()).isNotNull());
                if (row.kind() != TableTemplate.Kind.GROUP && head.kind() != TableTemplate.Kind.GROUP) {
                    assertThat(content.figure()).isEqualTo(table.at(row.code(), head.code()));
                }
            }
        }
    }

    @Test
    void a_reply_taken_back_stands_under_history_with_both_its_entries() {
        var play = new Play(log);
        var a = play.agency(1, "甲街道办事处");
        var on = LocalDate.of(2025, 5, 6);
        var id = play.receive(a, on, Column.NATURAL_PERSON);
        play.reply(id, on, Outcome.GRANTED);
        play.retract(id, on);
        desk.catchUp();

        var granted = desk.drill(a, 2025, "GRANTED", "TOTAL");
        assertThat(granted.figure()).isZero();
        assertThat(granted.history()).singleElement().satisfies(request -> {
            assertThat(request.requestNo()).isEqualTo("2025-0001");
            assertThat(request.entries()).extracting(Content.Entry::amount).containsExactly(1, -1);
            assertThat(request.entries())
                    .extracting(Content.Entry::event)
                    .containsExactly("ReplyDispatched", "StepRetracted");
        });
        assertThat(desk.drill(a, 2025, "CARRIED_FORWARD", "TOTAL").requests()).hasSize(1);
    }

    @Test
    void a_list_that_is_not_as_long_as_the_figure_is_not_shown() {
        var play = new Play(log);
        var a = play.agency(1, "甲街道办事处");
        play.receive(a, LocalDate.of(2025, 5, 6), Column.NATURAL_PERSON);
        play.receive(a, LocalDate.of(2025, 5, 6), Column.NATURAL_PERSON);
        play.close(a, 2025, 0);
        desk.catchUp();
        var schema = desk.projections().status("ledger").schema();
        log.spoil()
                .sql("UPDATE " + schema + ".entry SET request_id = (SELECT request_id FROM " + schema
                        + ".entry WHERE position = 3)")
                .update();

        assertThatThrownBy(() -> desk.drill(a, 2025, "NEW_RECEIVED", "TOTAL")).hasMessageContaining("NEW_RECEIVED");
    }

    @Test
    void a_cell_that_the_format_does_not_have_is_refused() {
        var play = new Play(log);
        var a = play.agency(1, "甲街道办事处");
        desk.catchUp();
        assertThatThrownBy(() -> desk.drill(a, 2020, "OTHER_MISC", "TOTAL")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.drill(a, 2025, "GRANTED", "ALL")).isInstanceOf(Refused.class);
    }
}
