package org.gongkai.office.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.figures.Comparison;
import org.gongkai.office.figures.Difference;
import org.gongkai.office.figures.Figures;
import org.gongkai.office.figures.FiguresFile;
import org.gongkai.office.figures.Published;
import org.gongkai.office.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlayerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final WorkingDayCalendar CALENDAR = calendar();

    private final FakeOffice office = new FakeOffice(CALENDAR, TODAY);

    private static WorkingDayCalendar calendar() {
        WorkingDayCalendar calendar = WorkingDayCalendar.EMPTY;
        for (var notice : CalendarSeeds.all(TODAY)) {
            calendar = calendar.adopting(notice);
        }
        return calendar;
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.office.figures.Published#balanced")
    void every_cell_of_a_played_year_equals_the_published_figure(Path file) {
        Figures figures = FiguresFile.read(file);
        List<Story> stories = Scenario.plan(figures, CALENDAR);
        register(figures);
        new Player(office, 4, "test").play(1, stories, TODAY, Progress.silent());
        assertThat(differences(figures)).isEmpty();
    }

    private void register(Figures figures) {
        var body = JsonNodeFactory.instance.objectNode().put("name", figures.agency());
        var pending = body.putObject("opening").put("year", figures.year()).putObject("pending");
        for (Map.Entry<Column, Integer> cell : figures.row(Line.CARRIED_IN).entrySet()) {
            pending.put(cell.getKey().name(), cell.getValue());
        }
        office.post("/api/agencies", body.put("commandId", "agency"));
    }

    /** In table 三: reviews and suits are not what a player plays. */
    private List<Difference> differences(Figures figures) {
        return Comparison.of(figures, report(figures)).differences().stream()
                .filter(difference -> !difference.row().code().equals("CASES"))
                .toList();
    }

    private JsonNode report(Figures figures) {
        return office.get("/api/agencies/1/reports/" + figures.year() + "?template="
                + figures.template().code());
    }

    @Test
    void what_was_played_before_is_not_done_again() {
        Figures figures = FiguresFile.read(Published.file("12-pingtan-2021"));
        List<Story> stories = Scenario.plan(figures, CALENDAR);
        register(figures);
        new Player(office, 4, "once").play(1, stories.subList(0, 30), TODAY, Progress.silent());
        int half = office.commands();
        new Player(office, 4, "once").play(1, stories, TODAY, Progress.silent());
        int all = office.commands();
        new Player(office, 4, "once").play(1, stories, TODAY, Progress.silent());
        assertThat(half).isLessThan(all);
        assertThat(office.commands()).isEqualTo(all);
        assertThat(differences(figures)).isEmpty();
    }

    @Test
    void a_play_may_stop_at_a_day_and_go_on_later() {
        Figures figures = FiguresFile.read(Published.file("10-pingtan-2019"));
        List<Story> stories = Scenario.plan(figures, CALENDAR);
        register(figures);
        var player = new Player(office, 2, "twice");
        player.play(1, stories, LocalDate.of(2019, 6, 30), Progress.silent());
        assertThat(differences(figures)).isNotEmpty();
        player.play(1, stories, LocalDate.of(2019, 12, 31), Progress.silent());
        assertThat(differences(figures)).isEmpty();
    }

    @Test
    void a_refusal_names_the_story_the_command_and_its_date() {
        LocalDate tomorrow = TODAY.plusDays(1);
        var register = Act.of(Act.REGISTER, tomorrow)
                .with("channel", "IN_PERSON")
                .with("submittedOn", tomorrow)
                .with("category", "NATURAL_PERSON")
                .with("summary", "尚未发生的申请")
                .with("applicant", Map.of("name", "王明"));
        register(FiguresFile.read(Published.file("10-pingtan-2019")));
        var refusal = catchThrowableOfType(
                Mistake.class,
                () -> new Player(office, 1, "x")
                        .play(1, List.of(Story.of(7, List.of(register))), tomorrow, Progress.silent()));
        assertThat(refusal.zh()).contains("第 7 件 2026-11-23 register", "in the future");
    }

    @Test
    void steps_of_one_request_are_given_in_order_though_many_are_played_at_a_time() {
        var seen = new ArrayList<String>();
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        Counter counter = new Counter() {
            @Override
            public JsonNode post(String path, JsonNode command) {
                most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                JsonNode answer = office.post(path, command);
                synchronized (seen) {
                    seen.add(path);
                }
                inFlight.decrementAndGet();
                return answer;
            }

            @Override
            public JsonNode get(String path) {
                return office.get(path);
            }
        };
        Figures figures = FiguresFile.read(Published.file("18-shuyang-county-2025"));
        register(figures);
        new Player(counter, 4, "order").play(1, Scenario.plan(figures, CALENDAR), TODAY, Progress.silent());
        assertThat(most.get()).isBetween(2, 4);
        assertThat(seen).hasSizeGreaterThan(2_000);
    }
}
