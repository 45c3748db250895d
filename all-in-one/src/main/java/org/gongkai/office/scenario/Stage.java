package org.gongkai.office.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.ledger.Line;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.figures.Comparison;
import org.gongkai.office.figures.Difference;
import org.gongkai.office.figures.Figures;
import org.gongkai.office.play.Counter;
import org.gongkai.office.play.Player;
import org.gongkai.office.play.Progress;
import org.gongkai.office.play.Story;
import org.gongkai.office.scenario.way.Dice;
import org.gongkai.office.scenario.way.Standing;
import org.jspecify.annotations.Nullable;

/** One year of one agency on a running office: who plays it, the play, the closing, and what came of it. */
final class Stage {

    /** The closed table follows the log within moments; a rebuild may hold it up. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Counter counter;
    private final Figures figures;
    private final LocalDate today;
    private final PrintWriter out;

    Stage(Counter counter, Figures figures, LocalDate today, PrintWriter out) {
        this.counter = counter;
        this.figures = figures;
        this.today = today;
        this.out = out;
    }

    /**
     * Plays the year, or finds that it was played before.
     *
     * @return whether tables 三 and 四 equal the figures in every cell
     */
    boolean play(int connections) {
        say(figures.agency() + " " + figures.year() + " 年：新收 " + figures.sum(Line.NEW_RECEIVED) + " 件，上年结转 "
                + figures.sum(Line.CARRIED_IN) + " 件。");
        List<JsonNode> holders = holders();
        for (JsonNode holder : holders) {
            if (closedIn(holder, figures.year())) {
                JsonNode report = report(holder.path("id").asLong(), figures.year());
                if (Comparison.of(figures, report).equal()) {
                    say(figures.year() + " 年度此前已经演示并锁定。Played and closed before.");
                    return told(report);
                }
            }
        }
        Long holder = goingOn(holders);
        long agency = holder == null ? register() : holder;
        List<Standing> standing = holder == null ? List.of() : Roster.of(counter, agency, figures.year());
        play(agency, Scenario.plan(figures, calendar(), standing), connections);
        playCases(agency, holder == null ? null : pendingCases(agency));
        ProactivePlay.declare(counter, agency, figures);
        return told(close(agency));
    }

    /** An agency of this name whose last year is closed and carried forward what 二 says; null when there is none. */
    private @Nullable Long goingOn(List<JsonNode> holders) {
        for (JsonNode holder : holders) {
            long id = holder.path("id").asLong();
            if (closedIn(holder, figures.year() - 1)
                    && continues(report(id, figures.year() - 1))
                    && untouched(report(id, figures.year()))) {
                say("机关 " + id + " 继续办理上年结转的申请。Going on with agency " + id + ".");
                return id;
            }
        }
        return null;
    }

    private static boolean closedIn(JsonNode holder, int year) {
        return holder.path("years")
                .valueStream()
                .anyMatch(y -> y.path("year").asInt() == year
                        && y.path("state").asText().equals("CLOSED"));
    }

    private boolean continues(JsonNode before) {
        JsonNode carried = Comparison.values(before, Line.CARRIED_FORWARD.name());
        return figures.row(Line.CARRIED_IN).entrySet().stream()
                        .allMatch(cell -> carried.path(cell.getKey().name()).asInt(-1) == cell.getValue())
                && Comparison.pending(before).entrySet().stream()
                        .allMatch(kind -> kind.getValue() <= CaseScenario.total(figures, kind.getKey()));
    }

    /** What the year before left pending. */
    private List<JsonNode> pendingCases(long agency) {
        return counter.get("/api/agencies/" + agency + "/cases")
                .valueStream()
                .filter(line -> line.path("standingYear").asInt() == figures.year())
                .toList();
    }

    private void playCases(long agency, @Nullable List<JsonNode> standing) {
        var dice = new Dice(37L * figures.agency().hashCode() + figures.year(), calendar());
        new CasePlay(counter, "scenario/" + agency + "/" + figures.year())
                .play(agency, CaseScenario.plan(figures, dice, standing));
    }

    private static boolean untouched(JsonNode report) {
        return !closed(report)
                && Comparison.values(report, Line.NEW_RECEIVED.name())
                                .path("TOTAL")
                                .asInt()
                        == 0
                && Comparison.values(report, "RESULTS_TOTAL").path("TOTAL").asInt() == 0;
    }

    private static WorkingDayCalendar calendar() {
        WorkingDayCalendar calendar = WorkingDayCalendar.EMPTY;
        for (var notice : CalendarSeeds.all(LocalDate.EPOCH)) {
            calendar = calendar.adopting(notice);
        }
        return calendar;
    }

    /** The agencies of this name that the office keeps. */
    private List<JsonNode> holders() {
        return counter.get("/api/agencies")
                .valueStream()
                .filter(agency -> agency.path("name").asText().equals(figures.agency()))
                .toList();
    }

    private long register() {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("name", figures.agency())
                .put("level", level(figures.agency()).name());
        ObjectNode pending =
                body.putObject("opening").put("year", figures.year()).putObject("pending");
        figures.row(Line.CARRIED_IN).forEach((column, count) -> pending.put(column.name(), count));
        CaseScenario.carriedIn(figures).forEach((column, count) -> pending.put(column.name(), count));
        String play = "scenario/" + figures.agency() + "/" + figures.year();
        return counter.post(
                        "/api/agencies",
                        body.put("commandId", Player.commandId(play).toString()))
                .path("agencyId")
                .asLong();
    }

    private static AgencyLevel level(String name) {
        if (name.endsWith("街道办事处")) {
            return AgencyLevel.SUBDISTRICT_OFFICE;
        }
        if (name.endsWith("镇人民政府") || name.endsWith("乡人民政府")) {
            return AgencyLevel.TOWNSHIP;
        }
        if (name.endsWith("县人民政府") || name.endsWith("区人民政府")) {
            return AgencyLevel.COUNTY;
        }
        if (name.endsWith("省人民政府")) {
            return AgencyLevel.PROVINCE;
        }
        return name.endsWith("市人民政府") ? AgencyLevel.PREFECTURE : AgencyLevel.DEPARTMENT;
    }

    private void play(long agency, List<Story> stories, int connections) {
        int acts = stories.stream().mapToInt(s -> s.acts().size()).sum();
        try (Progress progress = Progress.on(out, String.valueOf(figures.year()), acts)) {
            new Player(counter, connections, "scenario/" + agency + "/" + figures.year())
                    .play(agency, stories, today, progress);
        }
    }

    /** Closes the year on the fifteenth of the next January, and waits for the table to show it. */
    private JsonNode close(long agency) {
        LocalDate fifteenth = LocalDate.of(figures.year() + 1, 1, 15);
        String path = "/api/agencies/" + agency + "/periods/" + figures.year() + "/close";
        counter.post(
                path,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("closedOn", (fifteenth.isAfter(today) ? today : fifteenth).toString())
                        .put("template", figures.template().code())
                        .put("commandId", Player.commandId(path).toString()));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode report = report(agency, figures.year());
            if (closed(report)) {
                return report;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new Mistake(
                "年度已锁定，但 " + PATIENCE.toSeconds() + " 秒内报表没有更新。",
                "The year is closed, but its table did not follow within " + PATIENCE.toSeconds() + " s.");
    }

    private JsonNode report(long agency, int year) {
        return counter.get("/api/agencies/" + agency + "/reports/" + year + "?template="
                + figures.template().code());
    }

    /** Only a closed year has a revision. */
    private static boolean closed(JsonNode report) {
        return report.path("revision").isInt();
    }

    private boolean told(JsonNode report) {
        Comparison comparison = Comparison.of(figures, report);
        if (comparison.equal()) {
            say("三表 " + comparison.rows() + " 行 × " + comparison.columns() + " 列、四表 15 格全部一致。Every cell is equal.");
        } else {
            say("三表、四表有 " + comparison.differences().size() + " 格不一致：");
            for (Difference difference : comparison.differences()) {
                say("  " + difference.zh());
                say("  " + difference.en());
            }
        }
        List<String> proactive = figures.proactive().differences(report);
        if (!proactive.isEmpty()) {
            say("二表有 " + proactive.size() + " 格不一致：");
            proactive.forEach(difference -> say("  " + difference));
        }
        return comparison.equal() && proactive.isEmpty();
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
