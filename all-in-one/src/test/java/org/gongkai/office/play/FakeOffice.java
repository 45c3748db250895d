package org.gongkai.office.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.office.data.Mistake;

/** An office in memory: refuses what is unlawful and counts table 三 naively, request by request. */
public final class FakeOffice implements Counter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WorkingDayCalendar calendar;
    private final LocalDate today;
    private final List<Agency> agencies = new ArrayList<>();
    private final Map<String, JsonNode> answered = new LinkedHashMap<>();
    private final Map<String, FakeRequest> requests = new LinkedHashMap<>();
    private int commands;

    private static final class Agency {
        private final JsonNode registration;
        private final List<FakeRequest> requests = new ArrayList<>();
        private final TreeMap<Integer, Boolean> closed = new TreeMap<>();

        private Agency(JsonNode registration) {
            this.registration = registration;
        }
    }

    public FakeOffice(WorkingDayCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** How many commands did something. */
    public int commands() {
        return commands;
    }

    /** Where all requests stand. */
    public Stream<String> states() {
        return requests.values().stream().map(FakeRequest::state);
    }

    /** How many replies are owed since before this day. */
    public long overdue(LocalDate day) {
        return requests.values().stream().filter(r -> r.overdue(day)).count();
    }

    /** How many replies are due on this day. */
    public long due(LocalDate day) {
        return requests.values().stream().filter(r -> r.due(day)).count();
    }

    @Override
    public synchronized JsonNode post(String path, JsonNode command) {
        JsonNode before = answered.get(command.path("commandId").asText());
        if (before != null) {
            return ((ObjectNode) before.deepCopy()).put("repeated", true);
        }
        try {
            JsonNode answer = obey(path.split("/", -1), command);
            commands++;
            answered.put(command.path("commandId").asText(), answer);
            return answer;
        } catch (IllegalStateException e) {
            throw new Mistake("拒绝：" + e.getMessage(), "Refused: " + e.getMessage());
        }
    }

    private JsonNode obey(String[] path, JsonNode command) {
        ObjectNode answer = JSON.createObjectNode().put("repeated", false);
        if (path[2].equals("agencies")) {
            if (path.length > 4 && Set.of("proactive", "settings").contains(path[4])) {
                return answer; // Nothing here asks for table 二 or how to reach the agency.
            }
            return path.length == 3 ? register(command, answer) : close(path, answer);
        }
        if (path[2].equals("cases")) {
            return answer.put("caseId", path.length == 3 ? "c" + commands : path[3]);
        }
        if (path.length == 3) {
            Agency agency = agencies.get(command.path("agency").asInt() - 1);
            String id = "r" + (requests.size() + 1);
            var request = new FakeRequest(id, "2025-" + (requests.size() + 1), command, calendar, today);
            agency.requests.add(request);
            requests.put(id, request);
            return told(answer.put("requestId", id), request);
        }
        FakeRequest request = Objects.requireNonNull(requests.get(path[3]), path[3]);
        request.apply(path[4], command);
        return told(answer, request);
    }

    private static JsonNode told(ObjectNode answer, FakeRequest request) {
        if (!request.receivedOn.equals(FakeRequest.NEVER)) {
            answer.put("requestNo", request.no);
        }
        answer.putArray("events").addObject().put("sequence", request.steps);
        return answer;
    }

    private JsonNode register(JsonNode command, ObjectNode answer) {
        agencies.add(new Agency(command));
        answer.putArray("events").addObject().put("occurredOn", today.toString());
        return answer.put("agencyId", agencies.size());
    }

    private JsonNode close(String[] path, ObjectNode answer) {
        Agency agency = agencies.get(Integer.parseInt(path[3]) - 1);
        int year = Integer.parseInt(path[5]);
        JsonNode opening = agency.registration.path("opening");
        for (Column column : Column.OF_REQUESTS) {
            long legacy = agency.requests.stream()
                    .filter(r -> r.legacy && r.column == column)
                    .count();
            if (legacy != opening.path("pending").path(column.name()).asInt()) {
                throw new IllegalStateException("opening of " + column + " does not tie out: " + legacy);
            }
        }
        if (year >= today.getYear() || agency.closed.containsKey(year)) {
            throw new IllegalStateException("cannot close " + year);
        }
        agency.closed.put(year, true);
        return answer.put("year", year);
    }

    @Override
    public synchronized JsonNode get(String path) {
        String[] parts = path.replace('?', '/').split("/", -1);
        if (parts.length == 3) {
            ArrayNode all = JSON.createArrayNode();
            for (int i = 0; i < agencies.size(); i++) {
                all.addObject()
                        .put("id", i + 1)
                        .put("name", agencies.get(i).registration.path("name").asText());
            }
            return all;
        }
        Agency agency = agencies.get(Integer.parseInt(parts[3]) - 1);
        return report(agency, Integer.parseInt(parts[5]), TableTemplate.of(path.endsWith("2019") ? "2019" : "2021"));
    }

    private static JsonNode report(Agency agency, int year, TableTemplate template) {
        ObjectNode report = JSON.createObjectNode();
        if (agency.closed.containsKey(year)) {
            report.put("revision", 0);
        }
        ArrayNode rows = report.putObject("tables").putObject("T3").putArray("rows");
        for (TableTemplate.Row row : template.rows()) {
            ObjectNode values = rows.addObject().put("code", row.code()).putObject("values");
            for (TableTemplate.Head head : template.columns()) {
                values.put(head.code(), count(agency, year, row, head));
            }
        }
        return report;
    }

    private static long count(Agency agency, int year, TableTemplate.Row row, TableTemplate.Head head) {
        return row.lines().stream()
                .mapToLong(line -> agency.requests.stream()
                        .filter(r -> !r.voided && head.columns().contains(r.column))
                        .filter(r -> switch (line) {
                            case NEW_RECEIVED -> r.receivedOn.getYear() == year;
                            case CARRIED_IN -> r.receivedOn.getYear() < year && !closedBefore(r, year);
                            case CARRIED_FORWARD -> r.receivedOn.getYear() <= year && !closedBefore(r, year + 1);
                            default -> r.closedOn.getYear() == year && r.outcome.line() == line;
                        })
                        .count())
                .sum();
    }

    private static boolean closedBefore(FakeRequest request, int year) {
        return request.closedOn.getYear() < year;
    }
}
