package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseSubject;

/** What can happen in reviews and suits: mostly what their state asks for, sometimes a mending, sometimes nonsense. */
final class Lawsuits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, List<String>> NEXT = Map.of(
            "FILED",
                    List.of("accept", "accept", "reject", "receive-notice", "conclude", "suspend", "conclude-instance"),
            "ACCEPTED",
                    List.of(
                            "receive-notice",
                            "respond",
                            "suspend",
                            "link-requests",
                            "conclude-instance",
                            "conclude",
                            "conclude"),
            "SUSPENDED", List.of("resume", "resume", "conclude"),
            "JUDGED", List.of("appeal", "conclude", "conclude", "conclude-instance"),
            "APPEALED", List.of("conclude-instance", "conclude"),
            "CONCLUDED", List.of("open-retrial", "conclude", "respond"),
            "RETRIED", List.of("conclude-instance"));

    private static final List<String> MENDING = List.of(
            "amend-route",
            "amend-filing-date",
            "amend-filing-date",
            "amend-form",
            "amend-effective-date",
            "amend-effective-date",
            "amend-case-no",
            "void",
            "retract-step",
            "retract-step");

    private final Chance chance;
    private final Proposals proposals;

    Lawsuits(Chance chance, Proposals proposals) {
        this.chance = chance;
        this.proposals = proposals;
    }

    /** A case as far as a clerk remembers it. */
    static final class Case {

        final String id;
        private final Map<Long, LocalDate> steps = new TreeMap<>();
        private CaseRoute route;
        private String state;

        Case(String id, CaseRoute route, String state) {
            this.id = id;
            this.route = route;
            this.state = state;
        }

        void learn(JsonNode answer) {
            state = answer.path("state").asText(state);
            recall(answer);
        }

        /** What happened to it, among what an answer tells. */
        void recall(JsonNode answer) {
            for (JsonNode event : answer.path("events")) {
                if (event.path("payload").path("caseId").asText().equals(id)) {
                    steps.put(
                            event.path("sequence").asLong(),
                            LocalDate.parse(event.path("occurredOn").asText()));
                }
            }
        }

        /** Another agency goes on with it. */
        void gone() {
            state = "MOVED";
        }

        private LocalDate last() {
            return steps.values().stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        }
    }

    /** Enters a case that is new, or was pending at go-live. */
    Attempt filing(Bureau bureau, boolean legacy) {
        CaseRoute route = legacy
                ? Stream.of(CaseRoute.values())
                        .filter(each -> each.column().name().equals(bureau.pendingCases.getFirst()))
                        .findFirst()
                        .orElseThrow()
                : chance.oneOf(CaseRoute.values());
        ObjectNode body = entry(bureau, route, legacy);
        return new Attempt(bureau, "/api/cases", proposals.circumstances(bureau, body), answer -> {
            if (legacy) {
                bureau.pendingCases.removeFirst();
            }
            var entered = new Case(answer.path("caseId").asText(), route, "FILED");
            entered.learn(answer);
            bureau.cases.add(entered);
        });
    }

    private ObjectNode entry(Bureau bureau, CaseRoute route, boolean legacy) {
        LocalDate on = legacy
                ? LocalDate.of(bureau.firstYear(), 1, 1).minusDays(1 + chance.below(90))
                : chance.day(bureau.firstYear() - (bureau.isDeclared() ? 1 : 0), Chance.thisYear());
        ObjectNode body = JSON.createObjectNode()
                .put("agency", bureau.id())
                .put("caseNo", chance.percent(30) ? "行复" + chance.below(99) : "案" + chance.id())
                .put("route", route.name())
                .put("body", "区政府")
                .put("subject", chance.oneOf(CaseSubject.values()).name())
                .put("filedOn", on.toString())
                .put("origin", legacy ? "LEGACY" : "NEW");
        if (!legacy && chance.percent(10)) {
            body.put("role", "REVIEW_BODY");
        }
        if (!bureau.matters.isEmpty() && chance.percent(50)) {
            body.putArray("requests").add(chance.of(bureau.matters).id());
        }
        return body;
    }

    /** Something is done about one of its cases. */
    Attempt about(Bureau bureau) {
        Case matter = chance.of(bureau.cases);
        boolean mends = chance.percent(bureau.reopened.isEmpty() ? 20 : 45);
        List<String> next = NEXT.getOrDefault(matter.state, MENDING);
        String command = chance.of(mends ? MENDING : next);
        ObjectNode body = proposals.circumstances(bureau, fields(command, bureau, matter));
        return new Attempt(bureau, "/api/cases/" + matter.id + "/" + command, body, answer -> {
            matter.learn(answer);
            if (command.equals("amend-route")) {
                matter.route = CaseRoute.valueOf(body.path("to").asText());
            } else if (command.equals("retract-step")) {
                matter.steps.remove(body.path("step").asLong());
            }
        });
    }

    private ObjectNode fields(String command, Bureau bureau, Case matter) {
        return switch (command) {
            case "accept" -> on(matter, "acceptedOn");
            case "reject" -> on(matter, "rejectedOn");
            case "receive-notice" -> on(matter, "receivedOn").put("simplified", chance.percent(30));
            case "respond" -> on(matter, "respondedOn");
            case "suspend" -> on(matter, "suspendedOn").put("reason", "等待另案");
            case "resume" -> on(matter, "resumedOn");
            case "appeal" -> on(matter, "filedOn").put("body", "中级法院");
            case "open-retrial" -> on(matter, "openedOn").put("body", "高级法院");
            case "conclude" -> on(matter, "effectiveOn").put("form", form(matter));
            case "conclude-instance" ->
                on(matter, "concludedOn").put("form", form(matter)).put("instance", instance(matter));
            case "link-requests" -> linked(bureau, matter);
            default -> mended(command, matter);
        };
    }

    private ObjectNode mended(String command, Case matter) {
        ObjectNode body = JSON.createObjectNode().put("reason", "登记有误");
        return switch (command) {
            case "amend-route" ->
                body.put("to", chance.oneOf(CaseRoute.values()).name());
            case "amend-filing-date", "amend-effective-date" ->
                body.put("to", chance.near(step(matter)).toString());
            case "amend-form" -> body.put("to", form(matter));
            case "amend-case-no" -> body.put("to", "案" + chance.id());
            case "void" ->
                chance.percent(50)
                        ? body
                        : body.put("voidedOn", chance.after(matter.last()).toString());
            case "retract-step" -> body.put("step", chance.of(List.copyOf(matter.steps.keySet())));
            default -> throw new IllegalArgumentException(command);
        };
    }

    private ObjectNode on(Case matter, String field) {
        return JSON.createObjectNode().put(field, chance.after(matter.last()).toString());
    }

    private LocalDate step(Case matter) {
        return chance.of(List.copyOf(matter.steps.values()));
    }

    private ObjectNode linked(Bureau bureau, Case matter) {
        ObjectNode body = on(matter, "linkedOn");
        var requests = body.putArray("requests");
        if (!bureau.matters.isEmpty()) {
            requests.add(chance.of(bureau.matters).id());
        }
        return body;
    }

    private String form(Case matter) {
        return chance.of(Stream.of(CaseForm.values())
                        .filter(form -> form.fits(matter.route) || chance.percent(3))
                        .toList())
                .name();
    }

    private String instance(Case matter) {
        String asked = switch (matter.state) {
            case "APPEALED" -> "SECOND";
            case "RETRIED" -> "RETRIAL";
            default -> "FIRST";
        };
        return chance.percent(90) ? asked : chance.oneOf("FIRST", "SECOND", "RETRIAL");
    }

    /** Kinds of some cases, one each. */
    static List<String> some(Chance chance, int most) {
        var kinds = new ArrayList<String>();
        for (int left = chance.below(most + 1); left > 0; left--) {
            kinds.add(chance.of(Column.OF_CASES).name());
        }
        return kinds;
    }
}
