package org.gongkai.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.CorrectionSubmitted;
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
    Extension extension;

    @Nullable
    Decision decision;

    @Nullable
    Closure closure;

    @Nullable
    LocalDate servedOn;

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
        extension = f.extension();
        decision = f.decision();
        closure = f.closure();
        servedOn = f.servedOn();
        voidedOn = f.voidedOn();
    }

    void received(RequestReceived e) {
        receipt = new Receipt(e.requestNo(), e.origin(), e.receivedOn(), e.openingYear());
        filing = filing.of(e.category());
    }

    void receivedOn(LocalDate on) {
        if (receipt != null) {
            receipt = new Receipt(receipt.requestNo(), receipt.origin(), on, receipt.openingYear());
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

    /**
     * A corrected request answers every notice it is waited for under. When the lawful one, which is the first, is
     * among them, the reply period restarts, and what was granted on top of the old one is void.
     */
    void corrected(CorrectionSubmitted e) {
        if (corrections.getFirst().isOpen()) {
            extension = null;
        }
        corrections.replaceAll(c -> c.isOpen() ? c.submitted(e.receivedOn()) : c);
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
                extension,
                decision,
                closure,
                servedOn,
                voidedOn);
    }
}
