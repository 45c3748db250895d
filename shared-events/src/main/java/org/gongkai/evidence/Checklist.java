package org.gongkai.evidence;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Facts;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.EvidenceKind;
import org.gongkai.events.request.Opinion;

/** What a reply of some outcome should have on file, and what of it is there: missing is a warning, never a refusal. */
public final class Checklist {

    /**
     * One line of the list.
     *
     * @param done whether it is on file
     */
    public record Item(Proof proof, boolean done) {}

    private final CaseFile file;
    private final Facts facts;
    private final List<Item> items = new ArrayList<>();

    private Checklist(CaseFile file) {
        this.file = file;
        this.facts = file.facts();
    }

    /** What this outcome should have on file, in the order it is usually gathered. */
    public static List<Item> of(CaseFile file, Outcome outcome) {
        var list = new Checklist(file);
        list.outcome(outcome);
        list.consultations(outcome);
        return List.copyOf(list.items);
    }

    private void outcome(Outcome outcome) {
        switch (outcome) {
            case GRANTED -> on(Proof.ALREADY_PUBLIC, EvidenceKind.ALREADY_PUBLIC);
            case UNAVAILABLE_NOT_HELD ->
                add(Proof.SEARCH_RECORDED, facts.dossier().searches() > 0);
            case DENIED_STATE_SECRET -> on(Proof.CLASSIFICATION, EvidenceKind.CLASSIFICATION);
            case DENIED_SECURITY_STABILITY -> on(Proof.RISK_ASSESSMENT, EvidenceKind.RISK_ASSESSMENT);
            case DENIED_INTERNAL_AFFAIRS, DENIED_PROCESS_INFORMATION ->
                on(Proof.INFORMATION_KIND, EvidenceKind.INFORMATION_KIND);
            case DENIED_ENFORCEMENT_FILE -> on(Proof.ENFORCEMENT_FILE, EvidenceKind.ENFORCEMENT_FILE);
            case DENIED_THIRD_PARTY_RIGHTS ->
                add(Proof.THIRD_PARTY_CONSULTED, facts.consultations().stream().anyMatch(Consultation::isThirdParty));
            case NOT_PROCESSED_REPEAT -> on(Proof.EARLIER_REPLY, EvidenceKind.EARLIER_REPLY);
            case NOT_PROCESSED_EXCESSIVE -> add(Proof.EXPLANATION, facts.explanation() != null);
            case UNAVAILABLE_UNCLEAR_AFTER_CORRECTION -> add(Proof.CLARIFICATION, clarified());
            case PARTIALLY_GRANTED,
                    DENIED_PROHIBITED_BY_LAW,
                    DENIED_ADMINISTRATIVE_INQUIRY,
                    UNAVAILABLE_CREATION_REQUIRED,
                    NOT_PROCESSED_PETITION_COMPLAINT,
                    NOT_PROCESSED_PUBLICATION,
                    NOT_PROCESSED_CONFIRMATION,
                    OTHER_ABANDONED_NO_CORRECTION,
                    OTHER_ABANDONED_FEE_UNPAID,
                    OTHER_MISC -> {
                // Nothing besides the reasons that the reply itself gives.
            }
        }
    }

    /** Whoever discloses although a third party did not consent says why; whoever asks others tells the applicant. */
    private void consultations(Outcome outcome) {
        boolean discloses = outcome == Outcome.GRANTED || outcome == Outcome.PARTIALLY_GRANTED;
        boolean unwilling = facts.consultations().stream()
                .anyMatch(c -> c.isThirdParty() && !c.isOpen() && c.opinion() != Opinion.CONSENT);
        if (discloses && unwilling) {
            on(Proof.PUBLIC_INTEREST, EvidenceKind.PUBLIC_INTEREST);
        }
        if (!facts.consultations().isEmpty()) {
            add(Proof.APPLICANT_TOLD, facts.consultations().stream().allMatch(Consultation::applicantTold));
        }
    }

    private boolean clarified() {
        return file.steps().stream()
                .anyMatch(step -> !step.retracted() && step.event() instanceof ClarificationAttempted);
    }

    private void on(Proof proof, EvidenceKind kind) {
        add(proof, facts.dossier().evidence().contains(kind));
    }

    private void add(Proof proof, boolean done) {
        items.add(new Item(proof, done));
    }
}
