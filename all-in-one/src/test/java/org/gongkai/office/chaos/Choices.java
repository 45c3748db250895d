package org.gongkai.office.chaos;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may come next in which state; what comes more often is named more often. */
final class Choices {

    /** At any time. */
    private static final List<String> BESIDES = List.of(
            "assign",
            "add-note",
            "urge",
            "record-section-opinion",
            "record-search",
            "attach-evidence",
            "note-forwarding",
            "link-duplicate",
            "link-repeat",
            "undo-last-step");

    static final List<String> MENDING = List.of(
            "amend-category",
            "amend-category",
            "amend-receipt-date",
            "amend-receipt-date",
            "amend-summary",
            "void",
            "retract-step",
            "retract-step",
            "amend-step-date",
            "amend-step-date",
            "undo-last-step");

    static final List<String> MENDING_THE_CLOSED = with(
            MENDING,
            "amend-outcome",
            "amend-outcome",
            "amend-outcome",
            "record-service",
            "record-return",
            "redispatch-reply",
            "archive",
            "order-redecision",
            "order-redecision",
            "order-redecision");

    private static final List<String> HANDLING = with(
            BESIDES,
            "decide",
            "decide",
            "decide",
            "decide",
            "finish",
            "finish",
            "request-correction",
            "request-correction",
            "consult-third-party",
            "consult-agency",
            "extend-reply",
            "ask-explanation",
            "charge-fee",
            "charge-fee",
            "schedule-delay",
            "record-clarification",
            "propose-draft",
            "sign-draft",
            "split",
            "split",
            "order-redecision",
            "withdraw");

    static final Map<String, List<String>> NEXT = Map.ofEntries(
            entry("SUBMITTED", List.of("confirm-receipt", "confirm-receipt", "dismiss-submission", "add-note")),
            entry("RECEIVED", HANDLING),
            entry(
                    "AWAITING_CORRECTION",
                    List.of(
                            "record-correction-service",
                            "submit-correction",
                            "submit-correction",
                            "extend-correction",
                            "close-uncorrected",
                            "split",
                            "withdraw")),
            entry(
                    "AWAITING_EXPLANATION",
                    List.of("submit-explanation", "submit-explanation", "schedule-delay", "decide", "withdraw")),
            entry(
                    "AWAITING_PAYMENT",
                    List.of("record-fee-service", "record-payment", "record-payment", "waive-fee", "close-unpaid")),
            entry(
                    "CONSULTING",
                    List.of(
                            "record-consultation-service",
                            "tell-applicant-of-consultation",
                            "record-opinion",
                            "record-opinion",
                            "lapse-consultation",
                            "consult-agency",
                            "decide-despite-objection",
                            "decide")),
            entry("UNDER_REVIEW", List.of("approve-draft", "return-draft", "sign-draft", "decide", "finish")),
            entry("DECIDED", List.of("dispatch-reply", "dispatch-reply", "dispatch-reply", "archive", "withdraw")));

    private Choices() {}

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
