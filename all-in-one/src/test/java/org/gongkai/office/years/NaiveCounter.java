package org.gongkai.office.years;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts a year from what was known of each request at each closing. Has never heard of bookings. */
record NaiveCounter(List<JsonNode> histories, SortedMap<Integer, Long> closings) {

    Map<String, Integer> count(int year) {
        var cells = new TreeMap<String, Integer>();
        for (JsonNode history : histories) {
            String column = "";
            String exit = "CARRIED_FORWARD";
            for (int y : closings.headMap(year + 1).keySet()) {
                Map<String, String> known = known(history, closings.get(y));
                boolean enters = column.isEmpty() && by(y, known.get("receivedOn")) && known.get("voidedOn") == null;
                if (exit.equals("CARRIED_FORWARD") && (enters || !column.isEmpty())) {
                    String entry = enters && known.get("origin").equals("NEW") ? "NEW_RECEIVED" : "CARRIED_IN";
                    column = enters ? known.get("category") : column;
                    exit = by(y, known.get("leftOn")) ? known.get("outcome") : exit;
                    exit = by(y, known.get("voidedOn")) ? "OTHER_MISC" : exit;
                    cells.merge(y == year ? entry + "/" + column : "before", 1, Integer::sum);
                    cells.merge(y == year ? exit + "/" + column : "before", 1, Integer::sum);
                }
            }
        }
        cells.remove("before");
        return cells;
    }

    private static boolean by(int year, String date) {
        return date != null && Integer.parseInt(date.substring(0, 4)) <= year;
    }

    private static Map<String, String> known(JsonNode history, long until) {
        var known = new HashMap<String, String>();
        var dates = new TreeMap<Integer, String>();
        for (JsonNode e : history.path("events")) {
            if (e.path("position").asLong() <= until) {
                dates.put(e.path("sequence").asInt(), e.path("occurredOn").asText());
                JsonNode said = e.path("payload");
                dates.computeIfPresent(
                        said.path("step").asInt(-1),
                        (step, on) -> said.path("to").textValue());
            }
        }
        dates.forEach((sequence, on) -> learn(known, history.path("events").path(sequence), on));
        return known;
    }

    private static void learn(Map<String, String> known, JsonNode event, String on) {
        JsonNode said = event.path("payload");
        switch (event.path("name").asText()) {
            case "RequestReceived" -> known.put("receivedOn", on);
            case "ReplyDispatched", "RequestWithdrawn", "RequestAbandoned" -> known.put("leftOn", on);
            case "RequestVoided" -> known.put("voidedOn", on);
            case "RequestAmended" ->
                known.put(
                        said.at("/change/field").asText(), said.at("/change/to").asText());
            default -> {}
        }
        for (String field : List.of("category", "origin", "outcome")) {
            known.put(field, said.path(field).asText(known.get(field)));
        }
    }
}
