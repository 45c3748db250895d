package org.gongkai.query.casepage.next;

import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Handling;
import org.jspecify.annotations.Nullable;

/**
 * What has to lie in the file before a step makes sense, so that nobody is offered a payment where no fee was asked
 * for. Whether it is lawful is for the command to say.
 */
final class Needs {

    private static final Predicate<Facts> CORRECTION = facts -> facts.openCorrection() != null;
    private static final Predicate<Facts> CONSULTATION =
            facts -> !facts.consultations().isEmpty();
    private static final Predicate<Facts> FEE = facts -> facts.openFee() != null;
    private static final Predicate<Facts> EXPLANATION = facts -> facts.explanation() != null;
    private static final Predicate<Facts> DRAFT =
            facts -> waits(facts.handling().reply()) || waits(facts.handling().extension());

    private static final Map<String, Predicate<Facts>> OF = Map.ofEntries(
            Map.entry("record-correction-service", CORRECTION),
            Map.entry("submit-correction", CORRECTION),
            Map.entry("extend-correction", CORRECTION),
            Map.entry("close-uncorrected", CORRECTION),
            Map.entry("record-clarification", facts -> !facts.corrections().isEmpty()),
            Map.entry("record-consultation-service", CONSULTATION),
            Map.entry("record-opinion", CONSULTATION),
            Map.entry("lapse-consultation", CONSULTATION),
            Map.entry("tell-applicant-of-consultation", CONSULTATION),
            Map.entry("decide-despite-objection", CONSULTATION),
            Map.entry("record-fee-service", FEE),
            Map.entry("record-payment", FEE),
            Map.entry("waive-fee", FEE),
            Map.entry("close-unpaid", FEE),
            Map.entry("submit-explanation", EXPLANATION),
            Map.entry("schedule-delay", EXPLANATION),
            Map.entry("approve-draft", DRAFT),
            Map.entry("return-draft", DRAFT),
            Map.entry("redispatch-reply", facts -> facts.returnedOn() != null),
            Map.entry("amend-receipt-date", facts -> facts.receipt() != null));

    private Needs() {}

    private static boolean waits(Handling.@Nullable Paper paper) {
        return paper != null && (paper.stage() == Handling.Stage.PROPOSED || paper.stage() == Handling.Stage.APPROVED);
    }

    static boolean met(String command, Facts facts) {
        return OF.getOrDefault(command, any -> true).test(facts);
    }
}
