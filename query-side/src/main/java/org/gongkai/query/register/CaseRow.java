package org.gongkai.query.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.booking.Cell;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.State;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.Reckoning;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestArchived;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands in lists: its events and the calendar added up, nothing else.
 *
 * @param requestNo the registration number (登记编号); null while receipt is not confirmed
 * @param countedFrom the day its reply period counts from; null while it was not received
 * @param dueOn the last day for the reply; null while the clock stands still and before receipt
 * @param dueProvisional whether the date may move, because the notice of a year it runs over is missing
 * @param outcome the row of table 三 it counts in, or will count in when the signed reply goes out
 * @param closedOn the day the reply was made (madeOn), or it was withdrawn or abandoned
 * @param answeredLate whether it was closed after it was due; null while it is open
 * @param lateLogged whether a fact of a year already closed was booked to a later one (补录)
 * @param faults how many procedural faults (程序瑕疵) are on record
 * @param desk where it is within the office
 * @param tray what it waits for, and where its papers are
 * @param standingYear the one year it stands in by its bookings; null when in none
 * @param position its last record
 */
public record CaseRow(
        UUID requestId,
        int agency,
        @Nullable String requestNo,
        @Nullable Origin origin,
        State state,
        Channel channel,
        Column category,
        String summary,
        LocalDate submittedOn,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate countedFrom,
        @Nullable LocalDate dueOn,
        boolean dueProvisional,
        @Nullable Outcome outcome,
        @Nullable LocalDate closedOn,
        @Nullable Boolean answeredLate,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate voidedOn,
        boolean lateLogged,
        int faults,
        Desk desk,
        Tray tray,
        @Nullable Integer standingYear,
        long position) {

    /**
     * Where a request is within the office.
     *
     * @param section who is in charge; null while nobody was named
     * @param handler who handles it; null while nobody was named
     * @param internalDue the day an answer is wanted within the office; null when none was set
     * @param undelivered whether the reply came back and was not sent again
     * @param incomplete whether it is open, lacks what the law wants in a filing, and was not corrected
     */
    public record Desk(
            @Nullable String section,
            @Nullable String handler,
            @Nullable LocalDate internalDue,
            boolean undelivered,
            boolean incomplete) {

        static Desk of(Facts facts) {
            var handling = facts.handling();
            return new Desk(
                    handling.section(),
                    handling.handler(),
                    handling.internalDue(),
                    facts.returnedOn() != null,
                    CaseRow.incomplete(facts));
        }
    }

    /**
     * What a request waits for, and where its papers are.
     *
     * @param awaitedBy the last day of the period set to whoever is waited for: the applicant's correction, explanation
     *     or payment, a third party's or another agency's opinion; null when nobody is, or no day was set
     * @param toApprove the draft that waits for the head; null when none does
     * @param documentNo the number of the signed reply; null before
     * @param archivedOn the day its file went to the archive; null while it did not
     * @param archiveNo the number of its file there; null while it has none
     */
    public record Tray(
            @Nullable LocalDate awaitedBy,
            @Nullable DraftKind toApprove,
            @Nullable String documentNo,
            @Nullable LocalDate archivedOn,
            @Nullable String archiveNo) {

        static Tray of(CaseFile file) {
            Facts facts = file.facts();
            Decision decision = facts.decision();
            boolean open = facts.state().isOpen();
            return new Tray(
                    open ? awaitedBy(facts) : null,
                    open ? toApprove(facts.handling()) : null,
                    decision == null ? null : decision.documentNo(),
                    archivedOn(file),
                    facts.dossier().archiveNo());
        }

        private static @Nullable LocalDate awaitedBy(Facts facts) {
            Correction correction = facts.openCorrection();
            Fee fee = facts.openFee();
            Explanation explanation = facts.explanation();
            Stream<@Nullable LocalDate> asked =
                    facts.consultations().stream().filter(Consultation::isOpen).map(Consultation::deadline);
            Stream<@Nullable LocalDate> applicant = Stream.of(
                    correction == null ? null : correction.deadline(),
                    fee == null ? null : fee.deadline(),
                    explanation == null || !explanation.isOpen() ? null : explanation.explainBy());
            return Stream.concat(applicant, asked)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        private static @Nullable DraftKind toApprove(Handling handling) {
            if (proposed(handling.reply())) {
                return DraftKind.REPLY;
            }
            return proposed(handling.extension()) ? DraftKind.EXTENSION : null;
        }

        private static boolean proposed(Handling.@Nullable Paper paper) {
            return paper != null && paper.stage() == Handling.Stage.PROPOSED;
        }

        private static @Nullable LocalDate archivedOn(CaseFile file) {
            return file.steps().stream()
                    .filter(step -> !step.retracted() && step.event() instanceof RequestArchived)
                    .map(step -> step.event().occurredOn())
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }
    }

    /** What a file adds up to by this calendar, its last record being this one. */
    public static CaseRow of(CaseFile file, WorkingDayCalendar calendar, long position) {
        Facts facts = file.facts();
        @Nullable Reckoning reckoning = reckoning(facts, calendar);
        return new CaseRow(
                facts.requestId().value(),
                facts.agency().value(),
                received(facts, Receipt::requestNo),
                received(facts, Receipt::origin),
                facts.state(),
                facts.filing().channel(),
                facts.filing().category(),
                facts.filing().summary(),
                facts.filing().submittedOn(),
                facts.filing().arrivedOn(),
                received(facts, Receipt::receivedOn),
                reckoning == null ? null : reckoning.facts().base(),
                reckoning == null ? null : reckoning.due(),
                reckoning != null && reckoning.provisional(),
                facts.outcome(),
                closedOn(facts),
                late(facts, reckoning),
                facts.servedOn(),
                facts.voidedOn(),
                lateLogged(file),
                faults(file),
                Desk.of(facts),
                Tray.of(file),
                standingYear(file),
                position);
    }

    private static <T> @Nullable T received(Facts facts, Function<Receipt, T> what) {
        @Nullable Receipt receipt = facts.receipt();
        return receipt == null ? null : what.apply(receipt);
    }

    private static @Nullable Reckoning reckoning(Facts facts, WorkingDayCalendar calendar) {
        @Nullable ClockFacts clock = facts.clock();
        return clock == null ? null : ReplyClock.reckon(clock, calendar);
    }

    private static @Nullable Integer standingYear(CaseFile file) {
        @Nullable Cell standing = file.booked().standing();
        return standing == null ? null : standing.period();
    }

    private static @Nullable LocalDate closedOn(Facts facts) {
        @Nullable Closure closure = facts.closure();
        return closure == null ? null : closure.on();
    }

    private static @Nullable Boolean late(Facts facts, @Nullable Reckoning reckoning) {
        if (facts.closure() == null || reckoning == null) {
            return null;
        }
        @Nullable Boolean inTime = reckoning.answeredInTime();
        return inTime == null ? null : !inTime;
    }

    private static boolean lateLogged(CaseFile file) {
        return file.steps().stream()
                .anyMatch(step -> !step.retracted() && step.event().posting().late());
    }

    private static boolean incomplete(Facts facts) {
        boolean corrected = facts.corrections().stream().anyMatch(correction -> !correction.isOpen());
        return facts.state().isOpen()
                && !corrected
                && !facts.filing().detail().missing().isEmpty();
    }

    private static int faults(CaseFile file) {
        return file.steps().stream()
                .filter(step -> !step.retracted())
                .mapToInt(step -> step.event().faults().size())
                .sum();
    }
}
