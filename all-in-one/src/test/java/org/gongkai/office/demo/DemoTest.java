package org.gongkai.office.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongkai.casefile.State;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.play.Counter;
import org.gongkai.office.play.FakeOffice;
import org.junit.jupiter.api.Test;

class DemoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void there_is_a_request_in_every_state() {
        FakeOffice office = office(TODAY);
        new Demo(office).load();
        assertThat(office.states())
                .contains(Stream.of(State.values()).map(State::name).toArray(String[]::new));
    }

    @Test
    void one_reply_is_overdue_and_one_is_due_today() {
        FakeOffice office = office(TODAY);
        new Demo(office).load();
        assertThat(office.overdue(TODAY)).isEqualTo(1);
        assertThat(office.due(TODAY)).isEqualTo(1);
    }

    @Test
    void last_year_is_closed_and_ties_out() {
        FakeOffice office = office(TODAY);
        new Demo(office).load();
        JsonNode report = office.get("/api/agencies/2/reports/2025?template=2021");
        assertThat(report.path("revision").asInt(-1)).isZero();
        assertThat(total(report, "NEW_RECEIVED")).isEqualTo(11);
        assertThat(total(report, "CARRIED_IN")).isEqualTo(1);
        assertThat(total(report, "RESULTS_TOTAL")).isEqualTo(10);
        assertThat(total(report, "CARRIED_FORWARD")).isEqualTo(2);
        assertThat(office.get("/api/agencies/3/reports/2025?template=2021")
                        .path("revision")
                        .isInt())
                .isTrue();
    }

    @Test
    void it_is_loaded_once() {
        FakeOffice office = office(TODAY);
        assertThat(new Demo(office).load()).isTrue();
        int commands = office.commands();
        assertThat(new Demo(office).load()).isFalse();
        assertThat(office.commands()).isEqualTo(commands);
    }

    @Test
    void a_load_that_broke_off_is_taken_up_again_where_it_stopped() {
        FakeOffice office = office(TODAY);
        assertThatThrownBy(() -> new Demo(breakingAfter(50, office)).load()).isInstanceOf(Mistake.class);
        assertThat(new Demo(office).load()).isTrue();
        FakeOffice whole = office(TODAY);
        new Demo(whole).load();
        assertThat(office.commands()).isEqualTo(whole.commands());
    }

    @Test
    void it_can_be_loaded_on_any_day_of_two_years_without_breaking_the_law() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        first.datesUntil(first.plusYears(2)).forEach(day -> {
            FakeOffice office = office(day);
            new Demo(office).load();
            assertThat(office.overdue(day)).as("overdue on %s", day).isPositive();
        });
    }

    private static FakeOffice office(LocalDate today) {
        return new FakeOffice(Days.around(today).calendar(), today);
    }

    private static int total(JsonNode report, String code) {
        for (JsonNode row : report.path("tables").path("T3").path("rows")) {
            if (row.path("code").asText().equals(code)) {
                return row.path("values").path("TOTAL").asInt();
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static Counter breakingAfter(int commands, Counter counter) {
        var left = new AtomicInteger(commands);
        return new Counter() {
            @Override
            public JsonNode post(String path, JsonNode command) {
                if (left.getAndDecrement() <= 0) {
                    throw new Mistake("断电", "power cut");
                }
                return counter.post(path, command);
            }

            @Override
            public JsonNode get(String path) {
                return counter.get(path);
            }
        };
    }
}
