package org.gongkai.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.casefile.fact.Delay;
import org.gongkai.casefile.fact.Extension;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.casefile.fact.Order;

/** What starts the reply period anew and voids what was granted: by the days things happened on, not were typed. */
final class Restarts {

    private final Draft d;

    Restarts(Draft draft) {
        this.d = draft;
    }

    /** A notice from before an order to decide anew no longer matters to the clock, whenever it was recorded. */
    void noticed(Correction notice) {
        d.corrections.add(beforeOrder(notice.issuedOn()) ? notice.overtaken() : notice);
    }

    /** The same for a fee. */
    void charged(Fee fee) {
        d.fees.add(beforeOrder(fee.sentOn()) ? fee.overtaken() : fee);
    }

    private boolean beforeOrder(LocalDate on) {
        Order order = d.order;
        return order != null && order.successor() == null && on.isBefore(order.servedOn());
    }

    /** A corrected request answers every notice it is waited for under; a lawful one restarts the reply period. */
    void corrected(LocalDate on) {
        boolean restarts = d.corrections.stream().anyMatch(c -> c.isOpen() && c.lawful());
        d.corrections.replaceAll(c -> c.isOpen() ? c.submitted(on) : c);
        if (restarts) {
            restarted(on);
        }
    }

    /** A payment settles every fee that is waited for; a lawful one restarts the reply period. */
    void paid(LocalDate on) {
        boolean restarts = d.fees.stream().anyMatch(f -> f.isOpen() && f.lawful());
        d.fees.replaceAll(f -> f.isOpen() ? f.paid(on) : f);
        if (restarts) {
            restarted(on);
        }
    }

    /** What was granted on top of the period that ended is void. */
    private void restarted(LocalDate on) {
        Extension extension = d.extension;
        d.extension = extension == null || !extension.notifiedOn().isAfter(on) ? null : extension;
        Delay delay = d.delay;
        d.delay = delay == null || !delay.notifiedOn().isAfter(on) ? null : delay;
    }

    /** The last day the period started anew; {@link LocalDate#MIN} when it never did. */
    private LocalDate lastRestart() {
        Stream<LocalDate> corrected =
                d.corrections.stream().filter(Correction::lawful).map(Correction::submittedOn);
        Stream<LocalDate> paid = d.fees.stream().filter(Fee::lawful).map(Fee::paidOn);
        Order order = d.order;
        LocalDate ordered = order == null || order.successor() != null ? LocalDate.MIN : order.servedOn();
        return Stream.concat(corrected, paid)
                .filter(Objects::nonNull)
                .reduce(ordered, (first, second) -> second.isAfter(first) ? second : first);
    }

    void extended(Extension granted) {
        Extension before = d.extension;
        boolean known = before != null && before.lawful();
        if (!known && !granted.notifiedOn().isBefore(lastRestart())) {
            d.extension = granted;
        }
    }

    void putOff(Delay until) {
        boolean rules =
                d.delay == null || (until.lawful() && !until.notifiedOn().isBefore(d.delay.notifiedOn()));
        if (rules && !until.notifiedOn().isBefore(lastRestart())) {
            d.delay = until;
        }
    }

    /**
     * The new period begins, whatever was still waited for; a reply made before is history, one never made is still
     * owed.
     */
    void ordered(Order anew) {
        Order before = d.order;
        d.order = before != null && anew.servedOn().isBefore(before.servedOn()) ? before : anew;
        if (anew.successor() != null) {
            return;
        }
        restarted(anew.servedOn());
        d.corrections.replaceAll(c -> c.isOpenOn(anew.servedOn()) ? c.overtaken() : c);
        d.fees.replaceAll(f -> f.isOpenOn(anew.servedOn()) ? f.overtaken() : f);
        if (d.closure != null) {
            d.earlier.add(d.closure);
            d.closure = null;
            d.decision = null;
            d.handling = d.handling.anew();
            d.servedOn = null;
            d.returnedOn = null;
        }
    }
}
