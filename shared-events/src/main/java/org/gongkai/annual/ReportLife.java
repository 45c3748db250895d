package org.gongkai.annual;

import java.time.LocalDate;
import org.gongkai.events.Event;
import org.gongkai.events.period.NoneReceivedConfirmed;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodEvent;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.period.ReportAccepted;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.events.period.ReportReturned;
import org.gongkai.events.period.ReportSignedOff;
import org.gongkai.events.period.ReportSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * Where the report on one agency's year stands. The fold of the year's events; used by both sides.
 *
 * @param stage where
 * @param before the stage it had when it was opened again; only told while it is open again
 * @param revision of the last closing, from 0; -1 before the first
 * @param published the revision published first, from which on closings are corrections (更正版); -1 before that
 * @param signed whether the report was signed since its figures or somebody's comments last changed
 * @param lastOn the day of the last step; null before the first
 */
public record ReportLife(
        Stage stage,
        Stage before,
        int revision,
        int published,
        boolean signed,
        @Nullable LocalDate lastOn) {

    /** A year nothing has happened to yet. */
    public static final ReportLife BEGUN = new ReportLife(Stage.OPEN, Stage.OPEN, -1, -1, false, null);

    /** After all of these events, in their order; others than the year's own are passed over. */
    public static ReportLife of(Iterable<? extends Event> events) {
        ReportLife life = BEGUN;
        for (Event event : events) {
            if (event instanceof PeriodEvent e) {
                life = life.after(e);
            }
        }
        return life;
    }

    /** After one more event. */
    public ReportLife after(PeriodEvent event) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case PeriodClosed e -> closed(e.revision(), on);
            case PeriodReopened e ->
                new ReportLife(
                        Stage.REOPENED, stage == Stage.REOPENED ? before : stage, revision, published, signed, on);
            case NoneReceivedConfirmed e -> this; // Where the report stands does not change by it.
            case ReportSignedOff e -> new ReportLife(stage, before, revision, published, true, on);
            case ReportSubmitted e -> at(Stage.SUBMITTED, signed, on);
            case ReportReturned e -> at(Stage.RETURNED, false, on);
            case ReportAccepted e -> at(Stage.ACCEPTED, signed, on);
            case ReportPublished e ->
                new ReportLife(Stage.PUBLISHED, before, revision, published < 0 ? e.revision() : published, signed, on);
        };
    }

    /** A year opened again that closes without a difference is again where it was. */
    private ReportLife closed(int closing, LocalDate on) {
        boolean same = stage == Stage.REOPENED && closing == revision;
        return same
                ? at(before, signed, on)
                : new ReportLife(Stage.CLOSED, Stage.CLOSED, closing, published, false, on);
    }

    private ReportLife at(Stage next, boolean isSigned, LocalDate on) {
        return new ReportLife(next, next, revision, published, isSigned, on);
    }

    /** What the figures of the last closing are called; null before the first. */
    public @Nullable Edition edition() {
        return revision < 0 ? null : edition(revision);
    }

    /** What the figures of a closing are called. */
    public Edition edition(int closing) {
        if (published < 0 || closing < published) {
            return new Edition(Edition.Kind.DRAFT, closing + 1);
        }
        return closing == published
                ? new Edition(Edition.Kind.PUBLICATION, 0)
                : new Edition(Edition.Kind.CORRECTION, closing - published);
    }
}
