package org.gongkai.office.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.State;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.office.play.Counter;
import org.gongkai.office.scenario.way.Standing;

/** The requests that an office has standing in a year, read from their histories. */
final class Roster {

    private static final int PAGE = 200;

    private static final List<State> OPEN =
            List.of(State.RECEIVED, State.AWAITING_CORRECTION, State.CONSULTING, State.DECIDED);

    private Roster() {}

    /** Those of this agency and year, the least free first. */
    static List<Standing> of(Counter counter, long agency, int year) {
        var standing = new ArrayList<Standing>();
        for (State state : OPEN) {
            String query = "/api/requests?agency=" + agency + "&state=" + state + "&size=" + PAGE + "&page=";
            long total = 1;
            for (int page = 1; (page - 1L) * PAGE < total; page++) {
                JsonNode list = counter.get(query + page);
                total = list.path("total").asLong();
                list.path("items").forEach(item -> {
                    if (item.path("standingYear").asInt() == year) {
                        String id = item.path("requestId").asText();
                        standing.add(new Standing(id, file(counter.get("/api/requests/" + id + "/history"))));
                    }
                });
            }
        }
        return standing.stream().sorted(Standing.LEAST_FREE_FIRST).toList();
    }

    private static CaseFile file(JsonNode history) {
        var events = new ArrayList<RequestEvent>();
        for (JsonNode happened : history.path("events")) {
            events.add((RequestEvent) EventJson.CURRENT.read(
                    happened.path("name").asText(),
                    happened.path("version").asInt(),
                    happened.path("payload").toString()));
        }
        return CaseFile.of(events);
    }
}
