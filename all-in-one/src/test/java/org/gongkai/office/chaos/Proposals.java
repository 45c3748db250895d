package org.gongkai.office.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.office.chaos.Matter.Step;

/**
 * What a clerk could do next with a request: mostly what its state asks for, sometimes a mending, sometimes nonsense.
 */
final class Proposals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chance chance;

    Proposals(Chance chance) {
        this.chance = chance;
    }

    /** Something to do with this request. */
    Attempt about(Bureau bureau, Matter matter) {
        String command = command(bureau, matter);
        ObjectNode body = circumstances(bureau, fields(command, matter, new Fields(chance, matter)));
        return new Attempt(bureau, matter.path(command), body, answer -> {
            matter.learn(answer);
            if (command.equals("retract-step")) {
                matter.mended(body.path("step").asLong(), null);
            } else if (command.equals("amend-step-date")) {
                matter.mended(
                        body.path("step").asLong(),
                        LocalDate.parse(body.path("to").asText()));
            }
        });
    }

    /** Adds to a body what every command may have. */
    ObjectNode circumstances(Bureau bureau, ObjectNode body) {
        body.put("commandId", chance.id().toString());
        if (chance.percent(80)) {
            body.put("faultReason", "经办人休假");
        }
        String reopening = bureau.reopening();
        if (reopening != null && chance.percent(bureau.reopened.isEmpty() ? 3 : 75)) {
            body.put("reopening", reopening);
        }
        return body;
    }

    private String command(Bureau bureau, Matter matter) {
        if (chance.percent(4)) {
            return chance.of(chance.of(List.copyOf(Choices.NEXT.values())));
        }
        List<String> next = Choices.NEXT.get(matter.state());
        if (next == null) {
            return chance.of(Choices.MENDING_THE_CLOSED);
        }
        boolean mends = chance.percent(bureau.reopened.isEmpty() ? 20 : 50);
        boolean keepsOpening = matter.isLegacy() && !chance.percent(15);
        return chance.of(mends && !keepsOpening ? Choices.MENDING : next);
    }

    private ObjectNode fields(String command, Matter matter, Fields f) {
        return switch (command) {
            case "confirm-receipt" -> f.on("confirmedOn");
            case "request-correction" -> f.correction();
            case "record-correction-service", "record-service" -> f.on("servedOn");
            case "submit-correction" -> f.on("receivedOn").put("reasonForDelay", "出差");
            case "close-uncorrected" -> f.later("abandonedOn", 20 + chance.below(30));
            case "consult-third-party" -> f.on("sentOn").put("party", "某公司");
            case "record-consultation-service" ->
                f.on("servedOn").put("consultation", Math.max(1, matter.consultations()));
            case "record-opinion" -> f.opinion();
            case "lapse-consultation" ->
                JSON.createObjectNode().put("consultation", Math.max(1, matter.consultations()));
            case "extend-reply" -> f.extension();
            case "decide" -> f.decision();
            case "dispatch-reply" -> f.dispatch();
            case "withdraw" -> f.on("withdrawnOn").put("evidence", "书面撤回");
            case "amend-category" -> f.reasoned().put("to", f.category());
            case "amend-receipt-date" -> f.reasoned().put("to", f.receiptDate().toString());
            case "amend-outcome" ->
                f.reasoned().put("to", chance.oneOf(Outcome.values()).name());
            case "amend-summary" -> f.reasoned().put("to", "概要" + chance.below(100));
            case "void" -> chance.percent(50) ? f.reasoned() : f.on("voidedOn").put("reason", "重复登记");
            case "retract-step" -> f.reasoned().put("step", step(matter).sequence());
            case "amend-step-date" -> redated(step(matter), f);
            default -> new Sideways(chance, f, matter).fields(command);
        };
    }

    private ObjectNode redated(Step step, Fields f) {
        return f.reasoned()
                .put("step", step.sequence())
                .put("to", chance.near(step.on()).toString());
    }

    /** Mostly the last one: early ones have others resting on them, and the registration itself is no step. */
    private Step step(Matter matter) {
        List<Step> steps = matter.steps();
        return chance.percent(70) ? steps.getLast() : chance.of(steps);
    }
}
