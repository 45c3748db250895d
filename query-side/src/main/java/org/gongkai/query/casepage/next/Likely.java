package org.gongkai.query.casepage.next;

import java.util.List;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.events.agency.ApprovalMode;

/** Which steps are likely where a request stands: the next one first, then the frequent ones. */
final class Likely {

    private static final String FINISH = "finish";
    private static final String NOTE = "add-note";
    private static final String NOBODY = "";
    private static final String TELL = "tell-applicant-of-consultation";

    private Likely() {}

    /** The commands; the first is empty where nothing is left to do, or somebody else has to act. */
    static List<String> steps(Situation s) {
        return switch (s.state()) {
            case SUBMITTED -> List.of("confirm-receipt", "dismiss-submission", "link-duplicate", "assign", NOTE);
            case RECEIVED -> received(s);
            case AWAITING_CORRECTION -> correction(s);
            case AWAITING_EXPLANATION -> List.of("submit-explanation", "schedule-delay", FINISH, NOTE);
            case AWAITING_PAYMENT -> payment(s);
            case CONSULTING -> consulting(s);
            case UNDER_REVIEW -> underReview(s);
            case DECIDED -> List.of("dispatch-reply", NOTE);
            case REPLIED -> replied(s.facts());
            case WITHDRAWN, ABANDONED -> List.of("archive", NOTE);
            case TRANSFERRED, DISMISSED, ARCHIVED, VOIDED -> List.of(NOBODY, NOTE);
        };
    }

    private static List<String> received(Situation s) {
        boolean lacking = !s.facts().filing().detail().missing().isEmpty()
                && s.facts().corrections().isEmpty()
                && !s.over(s.noticeDue());
        if (lacking) {
            return List.of("request-correction", FINISH, "assign", "consult-third-party", "extend-reply", NOTE);
        }
        String first = s.approval() == ApprovalMode.ONLINE ? "propose-draft" : FINISH;
        return List.of(
                first, FINISH, "request-correction", "assign", "consult-third-party", "extend-reply", "withdraw", NOTE);
    }

    private static List<String> correction(Situation s) {
        Correction open = s.facts().openCorrection();
        boolean served = open != null && open.servedOn() != null;
        String first = served ? "submit-correction" : "record-correction-service";
        if (open != null && s.over(open.deadline())) {
            first = "close-uncorrected";
        }
        return List.of(first, "submit-correction", "record-correction-service", "extend-correction", "withdraw", NOTE);
    }

    private static List<String> payment(Situation s) {
        Fee fee = s.facts().openFee();
        String first = fee != null && fee.servedOn() == null ? "record-fee-service" : "record-payment";
        if (fee != null && s.over(fee.deadline())) {
            first = "close-unpaid";
        }
        return List.of(first, "record-payment", "record-fee-service", "waive-fee", NOTE);
    }

    private static List<String> consulting(Situation s) {
        Consultation open = s.facts().consultations().stream()
                .filter(Consultation::isOpen)
                .findFirst()
                .orElseThrow();
        String first = open.servedOn() == null ? "record-consultation-service" : "record-opinion";
        if (s.over(open.deadline())) {
            first = "lapse-consultation";
        }
        boolean telling = s.tells() && !open.applicantTold();
        return List.of(
                telling ? TELL : first,
                first,
                "record-opinion",
                "record-consultation-service",
                open.applicantTold() ? NOBODY : TELL,
                "consult-third-party",
                "extend-reply",
                FINISH,
                NOTE);
    }

    /** The head signs; whoever handles it waits, and goes on once it is signed. */
    private static List<String> underReview(Situation s) {
        Handling.Paper paper = s.facts().handling().reply();
        if (paper != null && paper.stage() == Handling.Stage.SIGNED) {
            return List.of(FINISH, "extend-reply", NOTE);
        }
        if (s.heads()) {
            return List.of("sign-draft", "return-draft", "approve-draft", FINISH, NOTE);
        }
        return List.of(s.approval() == ApprovalMode.ONLINE ? NOBODY : FINISH, FINISH, "extend-reply", "urge", NOTE);
    }

    private static List<String> replied(Facts facts) {
        if (facts.returnedOn() != null) {
            return List.of("redispatch-reply", "record-service", NOTE);
        }
        return facts.servedOn() == null
                ? List.of("record-service", "record-return", "archive", NOTE)
                : List.of("archive", NOTE);
    }
}
