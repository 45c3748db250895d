package org.gongkai.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.casefile.fact.Delay;
import org.gongkai.casefile.fact.Dossier;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Extension;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.casefile.fact.MovedOut;
import org.gongkai.casefile.fact.Order;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.jspecify.annotations.Nullable;

/** {@link Facts} in the making: mutable, and never seen outside the fold. */
final class Draft {

    private final AgencyId agency;
    private final RequestId requestId;
    Filing filing;

    @Nullable
    Receipt receipt;

    final List<Correction> corrections = new ArrayList<>();
    final List<Consultation> consultations = new ArrayList<>();

    @Nullable
    Explanation explanation;

    @Nullable
    Delay delay;

    final List<Fee> fees = new ArrayList<>();

    @Nullable
    Extension extension;

    @Nullable
    Decision decision;

    @Nullable
    Closure closure;

    @Nullable
    LocalDate servedOn;

    @Nullable
    LocalDate returnedOn;

    @Nullable
    Order order;

    final List<Closure> earlier = new ArrayList<>();

    @Nullable
    MovedOut movedOut;

    Dossier dossier = Dossier.EMPTY;
    Handling handling = Handling.NONE;

    @Nullable
    LocalDate dismissedOn;

    @Nullable
    LocalDate voidedOn;

    Draft(RequestSubmitted e) {
        agency = e.agency();
        requestId = e.requestId();
        filing = Filing.of(e);
    }

    Draft(Facts f) {
        agency = f.agency();
        requestId = f.requestId();
        filing = f.filing();
        receipt = f.receipt();
        corrections.addAll(f.corrections());
        consultations.addAll(f.consultations());
        explanation = f.explanation();
        delay = f.delay();
        fees.addAll(f.fees());
        extension = f.extension();
        decision = f.decision();
        closure = f.closure();
        servedOn = f.servedOn();
        returnedOn = f.returnedOn();
        order = f.order();
        earlier.addAll(f.earlier());
        movedOut = f.movedOut();
        dossier = f.dossier();
        handling = f.handling();
        dismissedOn = f.dismissedOn();
        voidedOn = f.voidedOn();
    }

    /** Goes on from where another request stands; that one's end is not this one's. */
    void inherit(@Nullable Facts from) {
        if (from == null) {
            return;
        }
        receipt = from.receipt();
        corrections.addAll(from.corrections());
        consultations.addAll(from.consultations());
        explanation = from.explanation();
        delay = from.delay();
        fees.addAll(from.fees());
        extension = from.extension();
        order = from.order();
        earlier.addAll(from.earlier());
        dossier = from.dossier();
        handling = from.handling();
    }

    void received(RequestReceived e) {
        receipt = Receipt.of(e);
        filing = filing.of(e.category());
    }

    void receivedOn(LocalDate on) {
        if (receipt != null) {
            receipt = receipt.on(on);
        }
    }

    void outcome(Outcome to) {
        if (closure != null) {
            closure = new Closure(closure.kind(), to, closure.on());
        }
    }

    /** Changes the last correction notice. */
    void correction(UnaryOperator<Correction> change) {
        corrections.set(corrections.size() - 1, change.apply(corrections.getLast()));
    }

    /** Changes the last fee. */
    void fee(UnaryOperator<Fee> change) {
        fees.set(fees.size() - 1, change.apply(fees.getLast()));
    }

    void consultation(int number, UnaryOperator<Consultation> change) {
        consultations.replaceAll(c -> c.number() == number ? change.apply(c) : c);
    }

    Facts build() {
        return new Facts(
                agency,
                requestId,
                filing,
                receipt,
                corrections,
                consultations,
                explanation,
                delay,
                fees,
                extension,
                decision,
                closure,
                servedOn,
                returnedOn,
                order,
                earlier,
                movedOut,
                dossier,
                handling,
                dismissedOn,
                voidedOn);
    }
}
