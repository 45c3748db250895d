package org.gongkai.office.remedy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.office.client.Answer;
import org.gongkai.office.e2e.RunningOffice;

/** Enters an agency's reviews and suits into the running office, and reads its tables 四. Dates: 2025-01-03. */
final class Lawyer {

    private final RunningOffice office = RunningOffice.get();
    private final int agency;
    private int cases;

    Lawyer(int agency) {
        this.agency = agency;
    }

    /** Enters a case; gives its id. */
    String files(String route, String on) {
        return office.post("/api/cases", filing(route, on)).path("caseId").asText();
    }

    /** The body of an entry, to be added to. */
    Map<String, Object> filing(String route, String on) {
        cases++;
        return new HashMap<>(Map.of(
                "agency",
                agency,
                "caseNo",
                "第" + cases + "号",
                "route",
                route,
                "body",
                "区人民政府",
                "subject",
                "REPLY",
                "filedOn",
                on));
    }

    Answer tries(Map<String, ?> filing) {
        return office.answer("/api/cases", filing);
    }

    /** Takes a step that must not be refused. */
    JsonNode takes(String caseId, String step, Map<String, ?> body) {
        return office.post("/api/cases/" + caseId + "/" + step, body);
    }

    /** Tries a step that may be refused. */
    Answer tries(String caseId, String step, Map<String, ?> body) {
        return office.answer("/api/cases/" + caseId + "/" + step, body);
    }

    JsonNode concludes(String caseId, String form, String on) {
        return takes(caseId, "conclude", Map.of("form", form, "effectiveOn", on));
    }

    /** What is known of a case. */
    JsonNode knows(String caseId) {
        return office.get("/api/cases/" + caseId);
    }

    /** The register. */
    JsonNode register(String query) {
        return office.get("/api/agencies/" + agency + "/cases" + query);
    }

    /** The figures of table 四 that are not 0. */
    Map<String, Integer> figures(int year) {
        var figures = new TreeMap<String, Integer>();
        JsonNode report = office.get("/api/agencies/" + agency + "/reports/" + year);
        report.path("tables")
                .path("T4")
                .path("rows")
                .path(0)
                .path("values")
                .properties()
                .forEach(cell -> {
                    if (cell.getValue().asInt() != 0 && !cell.getKey().endsWith("TOTAL")) {
                        figures.put(cell.getKey(), cell.getValue().asInt());
                    }
                });
        return figures;
    }

    /** The ids of the cases behind a figure. */
    JsonNode behind(int year, String code) {
        return office.get("/api/agencies/" + agency + "/reports/" + year + "/cells/CASES/" + code);
    }

    static String rule(Answer answer) {
        return answer.json().path("rule").asText();
    }
}
