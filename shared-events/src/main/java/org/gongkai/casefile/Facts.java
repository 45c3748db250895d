package org.gongkai.casefile;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.booking.Life;
import org.gongkai.casefile.CaseFile.Step;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.ConsultationLapsed;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request: the sum of the steps that count.
 *
 * @param agency whose request it is
 * @param requestId which request
 * @param filing how it came, and what is asked
 * @param receipt its legal receipt; null while that is not confirmed
 * @param corrections the correction notices, in order; only the first is lawful
 * @param consultations the third parties asked, in order
 * @param extension the extension in force; void after a restart of the reply period
 * @param decision the signed reply; null before
 * @param closure how it ended; null while it is open
 * @param servedOn the day the reply reached the applicant
 * @param voidedOn the day it was found to be no request of ours
 */
public record Facts(
        AgencyId agency,
        RequestId requestId,
        Filing filing,
        @Nullable Receipt receipt,
        List<Correction> corrections,
        List<Consultation> consultations,
        @Nullable Extension extension,
        @Nullable Decision decision,
        @Nullable Closure closure,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate voidedOn) {

    public Facts {
        corrections = List.copyOf(corrections);
        consultations = List.copyOf(consultations);
    }

    static Facts of(RequestSubmitted e) {
        return new Draft(e).build();
    }

    /** The facts of the steps that are not retracted. */
    static Facts of(List<Step> steps) {
        var draft = new Draft((RequestSubmitted) steps.getFirst().event());
        steps.stream().skip(1).filter(step -> !step.retracted()).forEach(step -> apply(draft, step.event()));
        return draft.build();
    }

    /** The facts after one more event. */
    Facts after(RequestEvent event) {
        var draft = new Draft(this);
        apply(draft, event);
        return draft.build();
    }

    private static void apply(Draft d, RequestEvent event) {
        switch (event) {
            case RequestSubmitted e -> throw new IllegalStateException("a request is submitted once: " + e.requestId());
            case ReceiptConfirmed e -> d.filing = d.filing.confirmed(e.confirmedOn());
            case RequestReceived e -> d.received(e);
            case CorrectionRequested e -> d.corrections.add(Correction.of(e));
            case CorrectionNoticeServed e -> d.correction(c -> c.served(e.servedOn(), e.deadline()));
            case CorrectionSubmitted e -> d.corrected(e);
            case ThirdPartyConsulted e -> d.consultations.add(Consultation.of(e));
            case ConsultationServed e -> d.consultation(e.consultation(), c -> c.served(e.servedOn(), e.deadline()));
            case ThirdPartyOpinionReceived e ->
                d.consultation(e.consultation(), c -> c.answered(e.opinion(), e.receivedOn()));
            case ConsultationLapsed e -> d.consultation(e.consultation(), c -> c.lapsed(e.lapsedOn()));
            case ReplyExtended e -> d.extension = Extension.of(e);
            case RequestDecided e -> d.decision = new Decision(e.outcome(), e.grounds(), e.documentNo(), e.decidedOn());
            case ReplyDispatched e -> d.closure = new Closure(Closure.Kind.REPLIED, e.outcome(), e.madeOn());
            case ReplyServed e -> d.servedOn = e.servedOn();
            case RequestWithdrawn e -> d.closure = new Closure(Closure.Kind.WITHDRAWN, e.outcome(), e.withdrawnOn());
            case RequestAbandoned e -> d.closure = new Closure(Closure.Kind.ABANDONED, e.outcome(), e.abandonedOn());
            case RequestAmended e -> amend(d, e.change());
            case RequestVoided e -> d.voidedOn = e.voidedOn();
            // Only the ledger turns a year; a mending is refolded by the case file.
            case RequestCarriedForward e -> {}
            case StepRetracted e -> {}
            case StepDateAmended e -> {}
        }
    }

    private static void amend(Draft d, Amendment change) {
        switch (change) {
            case Amendment.Category c -> d.filing = d.filing.of(c.to());
            case Amendment.Summary s -> d.filing = d.filing.about(s.to());
            case Amendment.ReceivedOn r -> d.receivedOn(r.to());
            case Amendment.ReportableOutcome o -> d.outcome(o.to());
        }
    }

    /** Where the request stands. */
    public State state() {
        return State.of(this);
    }

    /** The correction that is being waited for, by the last notice; null when none is. */
    public @Nullable Correction openCorrection() {
        return corrections.isEmpty() || !corrections.getLast().isOpen() ? null : corrections.getLast();
    }

    /** The number of the next consultation; one that was given is not given to another while it counts. */
    public int nextConsultation() {
        return consultations.stream().mapToInt(Consultation::number).max().orElse(0) + 1;
    }

    /** The consultation with this number; null when there is none. */
    public @Nullable Consultation consultation(int number) {
        return consultations.stream()
                .filter(c -> c.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** What the ledger needs to know. */
    public Life life() {
        return new Life(filing.category(), entry(), exit(), voidedOn);
    }

    private Life.@Nullable Entry entry() {
        if (receipt == null) {
            return null;
        }
        Integer opening = receipt.openingYear();
        return opening == null ? new Life.Entry.Received(receipt.receivedOn()) : new Life.Entry.Opening(opening);
    }

    private Life.@Nullable Exit exit() {
        return closure == null ? null : new Life.Exit.Settled(closure.outcome().line(), closure.on());
    }

    /** The row it counts in, or will when the signed reply goes out; null before a decision. */
    public @Nullable Outcome outcome() {
        if (closure != null) {
            return closure.outcome();
        }
        return decision == null ? null : decision.outcome();
    }

    /** What the reply clock needs to know (art 33); null while the request has not been received. */
    public @Nullable ClockFacts clock() {
        if (receipt == null) {
            return null;
        }
        ClockFacts clock = started(receipt.receivedOn());
        if (extension != null && extension.lawful()) {
            clock = clock.extended(extension.workingDays());
        }
        for (Consultation asked : consultations) {
            clock = clock.suspended(asked.suspension());
        }
        if (closure != null) {
            return clock.ended(closure.on());
        }
        return voidedOn == null ? clock : clock.ended(voidedOn);
    }

    /** Only the first correction notice is lawful, and only a lawful one stops and restarts the clock. */
    private ClockFacts started(LocalDate receivedOn) {
        ClockFacts clock = ClockFacts.received(receivedOn);
        if (corrections.isEmpty()) {
            return clock;
        }
        Correction lawful = corrections.getFirst();
        LocalDate submittedOn = lawful.submittedOn();
        return submittedOn == null
                ? clock.stopped(lawful.issuedOn())
                : clock.restarted(
                        ClockFacts.Start.CORRECTION, submittedOn.isBefore(receivedOn) ? receivedOn : submittedOn);
    }
}
