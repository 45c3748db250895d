package org.gongkai.office.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.office.figures.Figures;
import org.gongkai.office.figures.FiguresFile;
import org.gongkai.office.figures.Published;
import org.gongkai.office.play.Act;
import org.gongkai.office.play.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {

    private static final WorkingDayCalendar CALENDAR = calendar();

    static WorkingDayCalendar calendar() {
        WorkingDayCalendar calendar = WorkingDayCalendar.EMPTY;
        for (var notice : CalendarSeeds.all(LocalDate.of(2026, 1, 1))) {
            calendar = calendar.adopting(notice);
        }
        return calendar;
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.office.figures.Published#balanced")
    void there_is_one_story_for_each_request_of_the_year(Path file) {
        Figures figures = FiguresFile.read(file);
        List<Story> stories = Scenario.plan(figures, CALENDAR);
        assertThat(stories).hasSize(figures.requests());
        assertThat(stories.stream().filter(ScenarioTest::legacy)).hasSize(figures.sum(Line.CARRIED_IN));
        assertThat(stories.stream().map(Story::number)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.office.figures.Published#balanced")
    void dates_go_forward_and_stay_within_the_year(Path file) {
        Figures figures = FiguresFile.read(file);
        for (Story story : Scenario.plan(figures, CALENDAR)) {
            assertThat(story.acts()).extracting(Act::on).isSorted();
            assertThat(story.acts().getLast().on()).isBeforeOrEqualTo(LocalDate.of(figures.year(), 12, 31));
        }
    }

    @Test
    void the_same_figures_are_played_the_same_way_and_others_otherwise() {
        Figures figures = FiguresFile.read(Published.file("18-shuyang-county-2025"));
        assertThat(Scenario.plan(figures, CALENDAR)).isEqualTo(Scenario.plan(figures, CALENDAR));
        var next = new Figures(figures.agency(), 2024, figures.template(), figures.cells());
        assertThat(Scenario.plan(next, CALENDAR)).isNotEqualTo(Scenario.plan(figures, CALENDAR));
    }

    private static final Set<String> WAYS = Set.of(
            "register",
            "confirm-receipt",
            "request-correction",
            "record-correction-service",
            "submit-correction",
            "close-uncorrected",
            "consult-third-party",
            "record-consultation-service",
            "record-opinion",
            "lapse-consultation",
            "extend-reply",
            "decide",
            "dispatch-reply",
            "record-service",
            "withdraw",
            "consult-agency",
            "tell-applicant-of-consultation",
            "decide-despite-objection",
            "charge-fee",
            "record-fee-service",
            "record-payment",
            "ask-explanation",
            "submit-explanation",
            "schedule-delay",
            "record-search",
            "record-clarification",
            "attach-evidence",
            "link-repeat",
            "assign",
            "add-note",
            "record-section-opinion",
            "propose-draft",
            "approve-draft",
            "sign-draft",
            "record-return",
            "redispatch-reply",
            "archive");

    @Test
    void the_ways_are_varied() {
        List<Story> stories = Scenario.plan(FiguresFile.read(Published.file("02-shanghai-office-2025")), CALENDAR);
        Set<Object> channels = new HashSet<>();
        stories.forEach(
                s -> channels.add(String.valueOf(s.acts().getFirst().fields().get("channel"))));
        assertThat(channels).hasSize(Channel.values().length);
        Set<String> commands = stories.stream()
                .flatMap(s -> s.acts().stream())
                .map(Act::command)
                .collect(Collectors.toSet());
        assertThat(commands).isEqualTo(WAYS);
        Set<List<String>> ways = stories.stream()
                .map(s -> s.acts().stream().map(Act::command).toList())
                .collect(Collectors.toSet());
        assertThat(ways).hasSizeGreaterThan(30);
    }

    @Test
    void requests_left_open_stand_in_varied_states() {
        List<Story> open = Scenario.plan(FiguresFile.read(Published.file("02-shanghai-office-2025")), CALENDAR).stream()
                .filter(s -> s.acts().stream().noneMatch(a -> CLOSING.contains(a.command())))
                .toList();
        assertThat(open).hasSize(293);
        assertThat(open.stream().map(s -> s.acts().getLast().command()).collect(Collectors.toSet()))
                .contains(
                        "register",
                        "record-correction-service",
                        "record-consultation-service",
                        "decide",
                        "extend-reply");
    }

    @Test
    void a_repeat_comes_after_the_request_it_repeats() {
        List<Story> stories = Scenario.plan(FiguresFile.read(Published.file("05-huaian-city-2024")), CALENDAR);
        int linked = 0;
        for (Story story : stories) {
            for (Act act : story.acts()) {
                if (act.links().get("repeatOf") instanceof Act.Link.RequestNo earlier) {
                    linked++;
                    Story before = stories.stream()
                            .filter(s -> s.number() == earlier.story())
                            .findFirst()
                            .orElseThrow();
                    assertThat(stories.indexOf(before)).isLessThan(stories.indexOf(story));
                    assertThat(story.acts().getFirst().fields().get("applicant"))
                            .isEqualTo(before.acts().getFirst().fields().get("applicant"));
                }
            }
        }
        assertThat(linked)
                .isEqualTo(FiguresFile.read(Published.file("05-huaian-city-2024"))
                        .sum(Outcome.NOT_PROCESSED_REPEAT.line()));
    }

    private static final Set<String> CLOSING =
            Set.of("dispatch-reply", "withdraw", "close-uncorrected", "close-unpaid");

    private static boolean legacy(Story story) {
        return "LEGACY".equals(story.acts().getFirst().fields().get("origin"));
    }
}
