package org.gongkai.office.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.events.ledger.Outcome;

/** What a command, and above all a reply, must say in the fake office. */
final class FakeReply {

    private FakeReply() {}

    /** The reportable outcome of a complete reply. */
    static Outcome outcome(JsonNode body) {
        Outcome outcome = Outcome.valueOf(body.path("outcome").asText());
        boolean repeat = outcome == Outcome.NOT_PROCESSED_REPEAT;
        check(!repeat || !body.path("repeatOf").asText().isEmpty(), "repeat");
        check(!body.path("documentNo").asText().isEmpty(), "document number");
        Set<String> grounds = new HashSet<>();
        body.path("grounds").forEach(g -> grounds.add(g.path("outcome").asText()));
        check(grounds.contains(outcome.name()), "grounds");
        check(outcome != Outcome.PARTIALLY_GRANTED || (grounds.contains("GRANTED") && grounds.size() == 3), "parts");
        body.path("grounds").forEach(g -> check(!g.path("reasons").asText().isEmpty(), "reasons"));
        return outcome;
    }

    /** What is unlawful but happened is recorded with its reason. */
    static boolean confessed(JsonNode body) {
        return !body.path("faultReason").asText().isEmpty();
    }

    static LocalDate date(JsonNode body, String field) {
        return LocalDate.parse(body.path(field).asText());
    }

    private static void check(boolean lawful, String what) {
        if (!lawful) {
            throw new IllegalStateException("the reply lacks its " + what);
        }
    }
}
