package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.casefile.State;
import org.jspecify.annotations.Nullable;

/** A request as far as a clerk remembers it from the answers: enough to propose what could come next. */
final class Matter {

    /** Of today, whatever they are about. */
    private static final Set<String> RECORD_KEEPING =
            Set.of("RequestAmended", "StepRetracted", "StepDateAmended", "RequestVoided");

    private final String id;
    private final boolean legacy;
    private final Map<Long, Step> steps = new HashMap<>();
    private String state;
    private int consultations;

    /** A step that was recorded, by its number in the request's history. */
    record Step(long sequence, String name, LocalDate on) {}

    Matter(JsonNode registered, boolean legacy) {
        this(
                registered.path("requestId").asText(),
                legacy,
                registered.path("state").asText());
        learn(registered);
    }

    private Matter(String id, boolean legacy, String state) {
        this.id = id;
        this.legacy = legacy;
        this.state = state;
    }

    /** One that came out of another, which stood here; its own state is learnt with the next answer. */
    static Matter outOf(String state, String id, JsonNode answer) {
        var matter = new Matter(id, false, state);
        matter.recall(answer);
        return matter;
    }

    /** Another agency goes on with it. */
    void gone() {
        state = State.TRANSFERRED.name();
    }

    void learn(JsonNode answer) {
        state = answer.path("state").asText(state);
        recall(answer);
    }

    private void recall(JsonNode answer) {
        for (JsonNode event : answer.path("events")) {
            if (!event.path("payload").path("requestId").asText().equals(id)) {
                continue;
            }
            var step = new Step(
                    event.path("sequence").asLong(),
                    event.path("name").asText(),
                    LocalDate.parse(event.path("occurredOn").asText()));
            steps.put(step.sequence(), step);
            consultations += step.name().endsWith("Consulted") ? 1 : 0;
        }
    }

    /** The step is known to be retracted, or to have happened on another day. */
    void mended(long sequence, @Nullable LocalDate on) {
        Step wrong = steps.remove(sequence);
        if (wrong != null && on != null) {
            steps.put(sequence, new Step(sequence, wrong.name(), on));
        }
    }

    String path(String command) {
        return "/api/requests/" + id + "/" + command;
    }

    String id() {
        return id;
    }

    boolean isLegacy() {
        return legacy;
    }

    String state() {
        return state;
    }

    /** Whether a reply is still owed. */
    boolean isOpen() {
        return State.valueOf(state).isOpen();
    }

    int consultations() {
        return consultations;
    }

    /** Of the request, without what is about the record. */
    List<Step> steps() {
        return new ArrayList<>(steps.values().stream()
                .filter(step -> !RECORD_KEEPING.contains(step.name()))
                .sorted(Comparator.comparingLong(Step::sequence))
                .toList());
    }

    /** The day of the last thing that happened to it. */
    LocalDate last() {
        return steps().stream().map(Step::on).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }
}
