package org.gongkai.office.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.ledger.Column;
import org.gongkai.office.play.Counter;
import org.gongkai.office.play.Player;
import org.gongkai.office.play.Progress;
import org.gongkai.office.play.Story;

/**
 * Loads the demonstration into an office, once: 青禾街道办事处 with last year closed and a request in every state, 石桥街道办事处
 * with one taken over, and 东原区人民政府 above both.
 *
 * <p>All dates are reckoned from the day the district was first registered, and every command has an id of its own: a
 * load that broke off is taken up again where it stopped, on a later day too.
 */
public final class Demo {

    private static final String PLAY = "demo/1";

    private final Counter counter;

    /** Into the office behind this counter. */
    public Demo(Counter counter) {
        this.counter = counter;
    }

    /**
     * Loads what is not loaded yet.
     *
     * @return whether something was loaded; false when the demonstration was complete
     */
    public boolean load() {
        JsonNode first = register("东原区人民政府", AgencyLevel.COUNTY, body -> {});
        long district = first.path("agencyId").asLong();
        LocalDate day =
                LocalDate.parse(first.path("events").path(0).path("occurredOn").asText());
        int lastYear = day.getYear() - 1;
        long street = registerOffice("青禾街道办事处", district, lastYear, LastYear.PENDING);
        long quiet = registerOffice("石桥街道办事处", district, lastYear, 0);
        setUp(district, "东原", "东原区人民路1号", "宁川市人民政府");
        setUp(street, "青街", "东原区青禾路18号", "东原区人民政府");
        setUp(quiet, "石街", "东原区石桥巷6号", "东原区人民政府");
        if (closed(quiet, lastYear)) {
            return false;
        }
        play(street, quiet, Days.around(day));
        close(quiet, day); // Last of all: it tells the next start that everything is there.
        return true;
    }

    private void play(long street, long quiet, Days days) {
        List<Story> stories = Stream.of(
                        new LastYear(days).stories(),
                        new ThisYear(days).stories(),
                        new OfficeLife(days, quiet).stories())
                .flatMap(List::stream)
                .toList();
        var player = new Player(counter, 2, PLAY);
        player.play(street, stories, LocalDate.of(days.today().getYear() - 1, 12, 31), Progress.silent());
        var remedies = new Remedies(counter, days, street);
        remedies.lastYear();
        remedies.stillPending();
        close(street, days.today());
        player.play(street, stories, days.today(), Progress.silent());
    }

    private long registerOffice(String name, long district, int firstYear, int pending) {
        JsonNode answer = register(
                name,
                AgencyLevel.SUBDISTRICT_OFFICE,
                body -> body.put("superior", district)
                        .putObject("opening")
                        .put("year", firstYear)
                        .putObject("pending")
                        .put(Column.NATURAL_PERSON.name(), pending));
        return answer.path("agencyId").asLong();
    }

    private JsonNode register(String name, AgencyLevel level, java.util.function.Consumer<ObjectNode> more) {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("name", name).put("level", level.name());
        more.accept(body);
        return counter.post("/api/agencies", identified(body, name));
    }

    /** What letters and the guide say about an office; nobody has this telephone. */
    private void setUp(long agency, String mark, String address, String reviewBody) {
        String path = "/api/agencies/" + agency + "/settings";
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("documentMark", mark)
                .put("address", address)
                .put("postcode", "000000")
                .put("telephone", "0000-00000000")
                .put("reviewBody", reviewBody)
                .put("court", "东原区人民法院");
        counter.post(path, identified(body, path));
    }

    /** Closes last year on 15 January, or today when that is still to come. */
    private void close(long agency, LocalDate day) {
        LocalDate fifteenth = LocalDate.of(day.getYear(), 1, 15);
        String path = "/api/agencies/" + agency + "/periods/" + (day.getYear() - 1) + "/close";
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("closedOn", (fifteenth.isAfter(day) ? day : fifteenth).toString());
        counter.post(path, identified(body, path));
    }

    private boolean closed(long agency, int year) {
        return counter.get("/api/agencies/" + agency + "/reports/" + year)
                .path("revision")
                .isInt();
    }

    private static ObjectNode identified(ObjectNode body, String name) {
        return body.put("commandId", Player.commandId(PLAY + "/" + name).toString());
    }
}
