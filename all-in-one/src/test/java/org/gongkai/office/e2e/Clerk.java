package org.gongkai.office.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.ledger.Column;
import org.gongkai.office.client.Answer;

/** Types what happens in one agency into the running office, and reads its tables. Dates are written 2025-01-03. */
public final class Clerk {

    private final RunningOffice office = RunningOffice.get();
    private final int agency;

    private Clerk(int agency) {
        this.agency = agency;
    }

    /** Of a new agency whose first year here is this one, with nothing pending from before. */
    public static Clerk of(String agency, int firstYear) {
        var opening = Map.of("year", firstYear, "pending", Map.of());
        var body = Map.of("name", agency, "level", "DEPARTMENT", "opening", opening);
        return new Clerk(
                RunningOffice.get().post("/api/agencies", body).path("agencyId").asInt());
    }

    /** Of an agency that is there. */
    public static Clerk of(int agency) {
        return new Clerk(agency);
    }

    /** The agency's number. */
    public int agency() {
        return agency;
    }

    /** A citizen hands in a request on this day; gives its id. */
    public String receives(String on) {
        return office.post("/api/requests", handedIn(on)).path("requestId").asText();
    }

    /** Somebody of this category does. */
    public String receives(String on, Column category) {
        Map<String, Object> body = handedIn(on);
        body.put("category", category.name());
        return office.post("/api/requests", body).path("requestId").asText();
    }

    /** The body of such a registration, to be spoiled. */
    public Map<String, Object> handedIn(String on) {
        return new TreeMap<>(Map.of(
                "agency", agency,
                "channel", "IN_PERSON",
                "submittedOn", on,
                "category", "NATURAL_PERSON",
                "summary", "供水管网改造方案"));
    }

    /** What was asked for is granted and sent on this day; gives the answer to the sending. */
    public JsonNode grants(String request, String on) {
        String documentNo = "答〔" + on + "〕" + request;
        takes(request, "decide", Map.of("outcome", "GRANTED", "documentNo", documentNo, "decidedOn", on));
        return takes(request, "dispatch-reply", Map.of("method", "ELECTRONIC", "dispatchedOn", on));
    }

    /** Takes a step that must not be refused. */
    public JsonNode takes(String request, String step, Map<String, ?> body) {
        return office.post("/api/requests/" + request + "/" + step, body);
    }

    /** Tries a step that may be refused. */
    public Answer tries(String request, String step, Map<String, ?> body) {
        return office.answer("/api/requests/" + request + "/" + step, body);
    }

    /** Closes a year on this day. */
    public JsonNode closes(int year, String on) {
        return office.post("/api/agencies/" + agency + "/periods/" + year + "/close", Map.of("closedOn", on));
    }

    /** What is known of a request. */
    public JsonNode facts(String request) {
        return office.get("/api/requests/" + request);
    }

    /** Table 三 of a year, in the format of 2021. */
    public JsonNode table(int year) {
        return office.get("/api/agencies/" + agency + "/reports/" + year + "?template=2021");
    }

    /** The same in this format, octet for octet. */
    public String octets(int year, String template) {
        return office.client()
                .get("/api/agencies/" + agency + "/reports/" + year + "?template=" + template)
                .required()
                .body();
    }

    /** The agency's requests as lists show them, those received first before the others. */
    public List<JsonNode> requests() {
        var requests = new ArrayList<JsonNode>();
        JsonNode page;
        int number = 0;
        do {
            number++;
            page = office.get("/api/requests?agency=" + agency + "&sort=receivedOn&size=100&page=" + number);
            page.path("items").forEach(requests::add);
        } while (!page.path("items").isEmpty());
        return requests;
    }

    /** What happened to a request, word for word. */
    public JsonNode history(String request) {
        return office.get("/api/requests/" + request + "/history");
    }

    /** The rows of table 三 that are not 0 in 总计. */
    public Map<String, Integer> figures(int year) {
        var figures = new TreeMap<String, Integer>();
        for (JsonNode row : table(year).path("tables").path("T3").path("rows")) {
            int total = row.path("values").path("TOTAL").asInt();
            if (total != 0) {
                figures.put(row.path("code").asText(), total);
            }
        }
        return figures;
    }
}
