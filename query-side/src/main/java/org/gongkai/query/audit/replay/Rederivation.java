package org.gongkai.query.audit.replay;

import java.util.List;
import java.util.function.Function;
import org.gongkai.booking.Booked;
import org.gongkai.booking.BookingPlan;
import org.gongkai.booking.Cell;
import org.gongkai.booking.Periods;
import org.gongkai.casefile.CaseFile;
import org.gongkai.docket.CasePosted;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.CaseCarriedForward;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.procedure.Posted;
import org.gongkai.query.audit.Remarks;
import org.jspecify.annotations.Nullable;

/** Asks the booking rule again what each event should have booked, with the years as they stood then. */
final class Rederivation {

    private final PeriodTimeline timeline;
    private final Remarks remarks;

    Rederivation(PeriodTimeline timeline, Remarks remarks) {
        this.timeline = timeline;
        this.remarks = remarks;
    }

    /** Holds what the event booked against what it should have, its request being so before. */
    void check(@Nullable CaseFile before, RequestEvent event, long position) {
        if (event instanceof RequestCarriedForward carried) {
            check(
                    event,
                    position,
                    p -> carried(before == null ? null : before.booked(), event.agency(), carried.year()));
        } else {
            check(event, position, periods -> posting(before, event, periods));
        }
    }

    /** The same for a case. */
    void check(@Nullable RemedyCase before, RemedyEvent event, long position) {
        if (event instanceof CaseCarriedForward carried) {
            check(
                    event,
                    position,
                    p -> carried(before == null ? null : before.booked(), event.agency(), carried.year()));
        } else {
            check(event, position, periods -> posting(before, event, periods));
        }
    }

    private void check(Event event, long position, Function<Periods, Posting> rule) {
        Posting stored = event.posting();
        if (stored.rule() > BookingPlan.RULE) {
            differs(position, "入账规则第 " + stored.rule() + " 版", "booking rule " + stored.rule(), "UNKNOWN_RULE");
            return;
        }
        var possible = timeline.before(event.agency().value(), position).stream()
                .map(rule)
                .toList();
        if (!possible.contains(stored)) {
            String should = text(possible.getFirst());
            String did = text(stored);
            remarks.add(
                    "POSTING_DIFFERS",
                    position,
                    "记录 %d 按入账规则应为 %s，记载的是 %s。".formatted(position, should, did),
                    "By the booking rule record %d books %s; it says %s.".formatted(position, should, did));
        }
    }

    private void differs(long position, String zh, String en, String kind) {
        remarks.add(
                kind,
                position,
                "记录 %d：本程序不认识%s。".formatted(position, zh),
                "Record %d: this program does not know %s.".formatted(position, en));
    }

    /** The difference between what the request should have booked after the event, and what it had. */
    private static Posting posting(@Nullable CaseFile before, RequestEvent event, Periods periods) {
        if (!(event instanceof RequestEvent.Counting counting)) {
            return Posting.NONE;
        }
        return Posted.posting(CaseFile.after(before, counting.posted(Posting.NONE)), event, periods);
    }

    private static Posting posting(@Nullable RemedyCase before, RemedyEvent event, Periods periods) {
        if (!(event instanceof RemedyEvent.Counting counting)) {
            return Posting.NONE;
        }
        return CasePosted.posting(RemedyCase.after(before, counting.posted(Posting.NONE)), event, periods);
    }

    /** Out of the year that is closed and into the next, in the column it stands in. */
    private static Posting carried(@Nullable Booked before, AgencyId agency, int year) {
        Cell standing = before == null ? null : before.standing();
        if (standing == null || standing.period() != year) {
            return Posting.NONE;
        }
        Column column = standing.column();
        return new Posting(
                BookingPlan.RULE,
                List.of(
                        new Booking(agency, year, column.account().carriedForward(), column, 1),
                        new Booking(agency, year + 1, column.account().carriedIn(), column, 1)),
                false);
    }

    private static String text(Posting posting) {
        var text = new StringBuilder(posting.late() ? "补录/late " : "").append('[');
        for (Booking b : posting.bookings()) {
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ")
                    .append("%d %s %s %+d".formatted(b.period(), b.line(), b.column(), b.amount()));
        }
        return text.append(']').toString();
    }
}
