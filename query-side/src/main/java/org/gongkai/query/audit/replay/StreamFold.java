package org.gongkai.query.audit.replay;

import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.query.audit.Remarks;
import org.gongkai.query.register.CaseRow;
import org.jspecify.annotations.Nullable;

/** Folds one request after the other, asks the booking rule at each event, and hands on what each adds up to. */
final class StreamFold {

    private final Rederivation rule;
    private final CaseComparison cases;
    private final CarriedCount carried;
    private final WorkingDayCalendar calendar;
    private final long shownAt;
    private final Remarks remarks;

    private @Nullable UUID request;
    private @Nullable CaseFile file;
    private @Nullable CaseFile shown;
    private long shownPosition;
    private boolean broken;
    private TreeMap<Long, List<Booking>> bookings = new TreeMap<>();

    /** Where what is folded goes. */
    record Sinks(Rederivation rule, CaseComparison cases, CarriedCount carried, Remarks remarks) {}

    /** The requests shown know the records up to that one, and this calendar. */
    StreamFold(Sinks sinks, WorkingDayCalendar calendar, long shownAt) {
        this.rule = sinks.rule();
        this.cases = sinks.cases();
        this.carried = sinks.carried();
        this.remarks = sinks.remarks();
        this.calendar = calendar;
        this.shownAt = shownAt;
    }

    /** The next event of the same request, or the first of the next. */
    void accept(StoredEvent stored, RequestEvent event) throws SQLException {
        if (!stored.aggregate().equals(request)) {
            finish();
            request = stored.aggregate();
        }
        if (broken) {
            return;
        }
        try {
            rule.check(file, event, stored.position());
            file = CaseFile.after(file, event);
        } catch (IllegalStateException | IndexOutOfBoundsException | NoSuchElementException e) {
            broken = true;
            remarks.add(
                    "UNFOLDABLE",
                    stored.position(),
                    "记录 %d 与该申请此前的记录接不上（%s）。".formatted(stored.position(), stored.name()),
                    "Record %d does not follow from the request's earlier ones: %s."
                            .formatted(stored.position(), e.getMessage()));
            return;
        }
        bookings.put(stored.position(), event.posting().bookings());
        if (stored.position() <= shownAt) {
            shown = file;
            shownPosition = stored.position();
        }
    }

    /** Folds one case after the other; the docket shows what was recorded, and nothing is held against a list. */
    static final class Cases {

        private final Sinks sinks;
        private @Nullable RemedyCase file;
        private boolean broken;
        private TreeMap<Long, List<Booking>> bookings = new TreeMap<>();
        private long count;

        Cases(Sinks sinks) {
            this.sinks = sinks;
        }

        /** The next event of the same case, or the first of the next. */
        void accept(StoredEvent stored, RemedyEvent event) {
            if (stored.sequence() == 0) {
                finish();
            }
            if (broken) {
                return;
            }
            try {
                sinks.rule().check(file, event, stored.position());
                file = RemedyCase.after(file, event);
            } catch (IllegalStateException | IndexOutOfBoundsException | NoSuchElementException e) {
                broken = true;
                sinks.remarks()
                        .add(
                                "UNFOLDABLE",
                                stored.position(),
                                "记录 %d 与该案件此前的记录接不上（%s）。".formatted(stored.position(), stored.name()),
                                "Record %d does not follow from the case's earlier ones: %s."
                                        .formatted(stored.position(), e.getMessage()));
                return;
            }
            bookings.put(stored.position(), event.posting().bookings());
        }

        /** The case is at its end. Gives how many there were so far. */
        long finish() {
            if (file != null) {
                sinks.carried().count(file.facts().filed().agency(), bookings);
                count++;
            }
            file = null;
            broken = false;
            bookings = new TreeMap<>();
            return count;
        }
    }

    /** The request is at its end. */
    void finish() throws SQLException {
        if (shown != null) {
            cases.accept(CaseRow.of(shown, calendar, shownPosition));
        }
        if (file != null) {
            carried.count(file.facts().agency(), bookings);
        }
        request = null;
        file = null;
        shown = null;
        broken = false;
        bookings = new TreeMap<>();
    }
}
