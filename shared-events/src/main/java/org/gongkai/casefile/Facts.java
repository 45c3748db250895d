package org.gongkai.casefile;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.booking.Life;
import org.gongkai.casefile.CaseFile.Step;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.casefile.fact.Delay;
import org.gongkai.casefile.fact.Dossier;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Extension;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.casefile.fact.MovedIn;
import org.gongkai.casefile.fact.MovedOut;
import org.gongkai.casefile.fact.Order;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request: the sum of the steps that count.
 *
 * @param agency whose request it is
 * @param requestId which request
 * @param filing how it came, and what is asked
 * @param receipt its legal receipt; null while that is not confirmed
 * @param corrections the correction notices, in order; only the first can be lawful
 * @param consultations third parties and other bodies asked, in order
 * @param explanation the explanation asked for (art 35); null when none was
 * @param delay the day the reply was put off to (art 35); void after a restart of the reply period
 * @param fees the fees asked for, in order; only the first can be lawful
 * @param extension the extension in force; void after a restart of the reply period
 * @param decision the signed reply; null before
 * @param closure how it ended; null while it is open
 * @param servedOn the day the reply reached the applicant
 * @param returnedOn the day it came back; null when it did not, or was sent again
 * @param order the last order to decide anew; null when there was none
 * @param earlier how it ended before it was ordered to be decided anew, in order
 * @param movedOut that another agency took it over; null when none did
 * @param dossier what else lies in the file
 * @param handling who handles it, and how far its drafts are
 * @param dismissedOn the day it was found to be no request, before receipt; null when it is one
 * @param voidedOn the day it was found to be no request of ours
 */
public record Facts(
        AgencyId agency,
        RequestId requestId,
        Filing filing,
        @Nullable Receipt receipt,
        List<Correction> corrections,
        List<Consultation> consultations,
        @Nullable Explanation explanation,
        @Nullable Delay delay,
        List<Fee> fees,
        @Nullable Extension extension,
        @Nullable Decision decision,
        @Nullable Closure closure,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate returnedOn,
        @Nullable Order order,
        List<Closure> earlier,
        @Nullable MovedOut movedOut,
        Dossier dossier,
        Handling handling,
        @Nullable LocalDate dismissedOn,
        @Nullable LocalDate voidedOn) {

    public Facts {
        corrections = List.copyOf(corrections);
        consultations = List.copyOf(consultations);
        fees = List.copyOf(fees);
        earlier = List.copyOf(earlier);
    }

    static Facts of(RequestSubmitted e) {
        return new Draft(e).build();
    }

    /** The facts of the steps that are not retracted. */
    static Facts of(List<Step> steps) {
        var draft = new Draft((RequestSubmitted) steps.getFirst().event());
        steps.stream().skip(1).filter(step -> !step.retracted()).forEach(step -> Fold.apply(draft, step.event()));
        return draft.build();
    }

    /** The facts after one more event. */
    Facts after(RequestEvent event) {
        var draft = new Draft(this);
        Fold.apply(draft, event);
        return draft.build();
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

    /** The fee that is waited for, by the last notice; null when none is. */
    public @Nullable Fee openFee() {
        return fees.isEmpty() || !fees.getLast().isOpen() ? null : fees.getLast();
    }

    /** What the ledger needs to know. */
    public Life life() {
        return new Life(filing.category(), entry(), exit(), voidedOn);
    }

    private Life.@Nullable Entry entry() {
        if (receipt == null) {
            return null;
        }
        MovedIn moved = receipt.movedIn();
        if (receipt.origin() == Origin.SUCCESSION) {
            return moved == null ? null : new Life.Entry.MovedIn(moved.line(), moved.year());
        }
        Integer opening = receipt.openingYear();
        return opening == null ? new Life.Entry.Received(receipt.receivedOn()) : new Life.Entry.Opening(opening);
    }

    private Life.@Nullable Exit exit() {
        if (movedOut != null && (movedOut.abolished() || counted() == null)) {
            LocalDate on = movedOut.on();
            return movedOut.abolished() ? new Life.Exit.Abolished(on.getYear()) : new Life.Exit.MovedOut(on);
        }
        Closure counted = counted();
        return counted == null ? null : new Life.Exit.Settled(counted.outcome().line(), counted.on());
    }

    /** The reply that counts: the first one, unless the policy lets a later one of the same year take its place. */
    private @Nullable Closure counted() {
        if (earlier.isEmpty()) {
            return closure;
        }
        Closure first = earlier.getFirst();
        boolean replaces = order != null && order.recounting() == Recounting.REPLACE_WITHIN_YEAR;
        return replaces
                        && closure != null
                        && closure.on().getYear() == first.on().getYear()
                ? new Closure(first.kind(), closure.outcome(), first.on())
                : first;
    }

    /** The row it counts in, or will when the signed reply goes out; null before a decision. */
    public @Nullable Outcome outcome() {
        Closure counted = counted();
        if (counted != null) {
            return counted.outcome();
        }
        return decision == null ? null : decision.outcome();
    }

    /** What the reply clock needs to know (art 33); null while the request has not been received. */
    public @Nullable ClockFacts clock() {
        return receipt == null ? null : Period.of(this, receipt.receivedOn());
    }
}
