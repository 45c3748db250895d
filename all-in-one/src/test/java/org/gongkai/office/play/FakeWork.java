package org.gongkai.office.play;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.events.request.EvidenceKind;

/** What else is done with a request of the fake office: asked, explained, drafted, put on file, sent again. */
final class FakeWork {

    /** The commands that have no fields to be reckoned with besides their date, and what the date is called. */
    private static final Map<String, String> DATES = Map.ofEntries(
            entry("record-search", "searchedOn"),
            entry("attach-evidence", "attachedOn"),
            entry("link-repeat", "linkedOn"),
            entry("record-clarification", "attemptedOn"),
            entry("tell-applicant-of-consultation", "toldOn"),
            entry("decide-despite-objection", "informedOn"),
            entry("assign", "assignedOn"),
            entry("add-note", "notedOn"),
            entry("record-section-opinion", "givenOn"),
            entry("propose-draft", "proposedOn"),
            entry("approve-draft", "approvedOn"),
            entry("sign-draft", "signedOn"),
            entry("ask-explanation", "issuedOn"),
            entry("submit-explanation", "receivedOn"),
            entry("record-return", "returnedOn"),
            entry("redispatch-reply", "dispatchedOn"),
            entry("archive", "archivedOn"),
            entry("dismiss-submission", "dismissedOn"),
            entry("transfer", "transferredOn"));

    private final Set<EvidenceKind> evidence = EnumSet.noneOf(EvidenceKind.class);
    private boolean searched;
    private boolean clarified;
    private boolean explanationAsked;
    private boolean explained;
    private String draft = "";
    boolean returned;
    private boolean archived;
    private boolean dismissed;
    private boolean transferred;

    /** The day the command tells of. */
    static LocalDate date(String command, JsonNode body) {
        String field = DATES.get(command);
        if (field == null) {
            throw new IllegalArgumentException("no command " + command);
        }
        return FakeReply.date(body, field);
    }

    void done(String command, JsonNode body, boolean closed) {
        switch (command) {
            case "record-search" -> searched = true;
            case "attach-evidence" ->
                evidence.add(EvidenceKind.valueOf(body.path("kind").asText()));
            case "record-clarification" -> clarified = true;
            case "ask-explanation" -> explanationAsked = true;
            case "submit-explanation" -> explained = check(explanationAsked && !explained, "explained");
            case "propose-draft", "approve-draft", "sign-draft" -> draft = drafted(command);
            case "record-return" -> returned = check(closed && !returned, "returned");
            case "redispatch-reply" -> returned = !check(returned, "sent again though it never came back");
            case "archive" -> archived = check(closed && !archived, "archived");
            case "dismiss-submission" -> dismissed = true;
            case "transfer" -> transferred = check(!closed, "transferred");
            default -> check(!body.isEmpty(), "nothing said");
        }
    }

    private String drafted(String command) {
        String before = switch (command) {
            case "approve-draft" -> "propose-draft";
            case "sign-draft" -> "approve-draft";
            default -> "";
        };
        check(command.equals("propose-draft") || draft.equals(before), "a draft skipped a stage");
        return command;
    }

    /** An outcome has on file what a court would ask for. */
    void prove(String outcome) {
        switch (outcome) {
            case "NOT_PROCESSED_EXCESSIVE" -> check(explanationAsked, "excessive without asking for an explanation");
            case "UNAVAILABLE_NOT_HELD" -> check(searched, "not held without a search");
            case "UNAVAILABLE_UNCLEAR_AFTER_CORRECTION" -> check(clarified, "unclear without talking");
            default -> check(!outcome.isEmpty(), "no outcome");
        }
    }

    boolean searched() {
        return searched;
    }

    /** Where it stands by all this; empty when that does not matter. */
    String end() {
        return dismissed ? "DISMISSED" : transferred ? "TRANSFERRED" : archived ? "ARCHIVED" : "";
    }

    String waits() {
        return explanationAsked && !explained ? "AWAITING_EXPLANATION" : draft.isEmpty() ? "" : "UNDER_REVIEW";
    }

    private static boolean check(boolean lawful, String what) {
        if (!lawful) {
            throw new IllegalStateException("refused: " + what);
        }
        return true;
    }
}
