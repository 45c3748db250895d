package org.gongkai.query.casepage.next;

import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Handling;
import org.jspecify.annotations.Nullable;

/**
 * What has to lie in the file before a step makes sense, so that nobody is offered a payment where no fee was asked
 * for. Whether it is lawful is for the command to say.
 */
final class Needs {

    private Needs() {}

    static boolean met(String command, Facts facts) {
        return switch (command) {
            case "record-correction-service", "submit-correction", "extend-correction", "close-uncorrected" ->
                facts.openCorrection() != null;
            case "record-clarification" -> !facts.corrections().isEmpty();
            case "record-consultation-service",
                    "record-opinion",
                    "lapse-consultation",
                    "tell-applicant-of-consultation",
                    "decide-despite-objection" -> !facts.consultations().isEmpty();
            case "record-fee-service", "record-payment", "waive-fee", "close-unpaid" -> facts.openFee() != null;
            case "submit-explanation", "schedule-delay" -> facts.explanation() != null;
            case "approve-draft", "return-draft" ->
                waits(facts.handling().reply()) || waits(facts.handling().extension());
            case "redispatch-reply" -> facts.returnedOn() != null;
            case "amend-receipt-date" -> facts.receipt() != null;
            default -> true;
        };
    }

    private static boolean waits(Handling.@Nullable Paper paper) {
        return paper != null && (paper.stage() == Handling.Stage.PROPOSED || paper.stage() == Handling.Stage.APPROVED);
    }
}
