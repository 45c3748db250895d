package org.gongkai.office.scenario.way;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.casefile.Correction;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.office.play.Act;
import org.jspecify.annotations.Nullable;

/** The way of one request, step after lawful step on the real calendar; time only moves forward. */
public final class Course {

    private final Dice dice;
    private final WorkingDayCalendar calendar;
    private final List<Act> acts = new ArrayList<>();
    private ClockFacts clock;
    private LocalDate at;
    private LocalDate correctionDeadline = LocalDate.MIN;
    private boolean extendedBefore;
    private @Nullable LocalDate closedOn;
    private boolean online;

    /** Whom else it was asked of. */
    final Consulting consulting;

    /** What it costs. */
    final Charging charging;

    /** What the office does about it. */
    final Keeping keeping;

    /** Received on this day. */
    public Course(Dice dice, LocalDate receivedOn) {
        this.dice = dice;
        this.calendar = dice.calendar();
        this.clock = ClockFacts.received(receivedOn);
        this.at = receivedOn;
        this.consulting = new Consulting(this, dice);
        this.charging = new Charging(this, dice);
        this.keeping = new Keeping(this, dice);
    }

    /** Goes on where a request stands at the beginning of a year. */
    public Course(Dice dice, Standing standing, LocalDate newYear) {
        this(dice, standing.clock().receivedOn());
        clock = standing.clock();
        at = later(standing.lastStep(), dice.workingDay(newYear));
        extendedBefore = standing.facts().extension() != null;
        Correction correction = standing.facts().openCorrection();
        if (correction != null) {
            correctionDeadline = correction.deadline();
        }
        standing.facts().consultations().forEach(consulting::goOn);
    }

    /** What happened so far. */
    public List<Act> acts() {
        return acts;
    }

    /** The date of receipt (art 31). */
    public LocalDate receivedOn() {
        return clock.receivedOn();
    }

    /** The day of the last step. */
    public LocalDate at() {
        return at;
    }

    /** The day the request was closed; null while it is open. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** The last lawful day for the reply as things stand. */
    LocalDate due() {
        return Objects.requireNonNull(ReplyClock.reckon(clock, calendar).due(), "the reply clock stands still");
    }

    /** Registered on the way it came, with the dates of art 31. */
    public void registered(Column column, Words.Subject subject, boolean legacy) {
        var filing = new Filing(dice, at, legacy);
        online = filing.online();
        filing.acts(column, subject).forEach(this::then);
    }

    /** Asked once, within seven working days, to put the request right (art 30). */
    void correctionAsked(String noticeNo) {
        int period = dice.of(List.of(5, 7, 10, 15));
        LocalDate issued = calendar.plus(at, dice.between(1, StatutoryLimit.CORRECTION_NOTICE.workingDays() - 1));
        then(Act.of("request-correction", issued)
                .with("noticeNo", noticeNo)
                .with("kinds", List.of(dice.of(List.of(CorrectionKind.values())).name()))
                .with("items", Words.asked(dice))
                .with("issuedOn", issued)
                .with("periodWorkingDays", period));
        correctionDeadline = calendar.plus(issued, period);
        LocalDate served = calendar.plus(issued, dice.between(0, 2));
        then(Act.of("record-correction-service", served).with("servedOn", served));
        clock = clock.stopped(issued);
    }

    /** Put right in time: the full period anew. */
    void corrected() {
        LocalDate on = dice.day(calendar.plus(at, 1), correctionDeadline);
        Act act = Act.of("submit-correction", on).with("receivedOn", on);
        then(on.isAfter(correctionDeadline) ? act.with("reasonForDelay", "申请人因病住院，有正当理由") : act);
        clock = clock.restarted(ClockFacts.Start.CORRECTION, on);
    }

    /** Not put right in time: deemed abandoned some days after any possible deadline. */
    void abandoned() {
        LocalDate latest = calendar.plus(at, StatutoryLimit.CORRECTION.workingDays());
        LocalDate on = calendar.plus(latest, dice.between(1, 3));
        closed(Act.of("close-uncorrected", on).with("abandonedOn", on));
    }

    /** Open for more than a year: a third party was asked, and whether it got the letter nobody can establish. */
    public void askedInVain() {
        consulting.thirdPartyAsked();
    }

    /** Whether it can still be extended in time: once, and before it is due. */
    boolean extendable() {
        return !extendedBefore && calendar.plus(at, 1).isBefore(due());
    }

    /** What was signed is taken back, because it never went out. */
    void decisionTakenBack(long step) {
        LocalDate on = calendar.plus(at, 1);
        then(Act.of("retract-step", on).with("step", step).with("reason", "答复书没有发出，经复核重新办理"));
    }

    /** Extended, and told before it was due (art 33). */
    void extended() {
        int days = dice.of(List.of(5, 10, 15, 20));
        LocalDate told = dice.lateDay(at, due());
        LocalDate approved = dice.percent(50) ? told : at;
        then(Act.of("extend-reply", told)
                .with("workingDays", days)
                .with("approvedBy", "信息公开机构负责人")
                .with("approvedOn", approved)
                .with("notifiedOn", told)
                .with("reason", Words.extensionReason(dice)));
        clock = clock.extended(days);
        extendedBefore = true;
    }

    /** Signed, no later than the reply is due; what can be granted is sometimes granted on the spot. */
    void decided(Reply reply) {
        LocalDate soon = calendar.plus(at, 2);
        boolean onTheSpot = reply.outcome() == Outcome.GRANTED && dice.percent(15) && !soon.isAfter(due());
        decidedOn(onTheSpot ? dice.day(at, soon) : dice.lateDay(at, due()), reply);
    }

    /** Signed on this day. */
    void decidedOn(LocalDate on, Reply reply) {
        Act act = Act.of("decide", on)
                .with("outcome", reply.outcome().name())
                .with("grounds", reply.grounds())
                .with("documentNo", reply.documentNo())
                .with("decidedOn", on);
        then(reply.repeat() == null ? act : reply.repeat().named(act, "repeatOf"));
    }

    /**
     * Sent out in time, and mostly the day it reached the applicant noted.
     *
     * @param archiveNo by which some files are put away
     * @param notAfter a later service is left out
     */
    void dispatched(String archiveNo, LocalDate notAfter) {
        LocalDate next = calendar.plus(at, dice.of(List.of(0, 0, 0, 1, 1, 2)));
        LocalDate on = next.isAfter(due()) ? at : next;
        String method = online && dice.percent(75) ? "ELECTRONIC" : dice.percent(70) ? "POST" : "IN_PERSON";
        then(Act.of("dispatch-reply", on).with("method", method).with("dispatchedOn", on));
        closedOn = on;
        if (method.equals("POST") && dice.percent(6)) {
            keeping.sentAgain(notAfter);
        }
        LocalDate served = method.equals("POST") ? at.plusDays(dice.between(2, 5)) : at;
        if (dice.percent(70) && !served.isAfter(notAfter)) {
            then(Act.of("record-service", served).with("servedOn", served));
        }
        if (dice.percent(35)) {
            keeping.archived("档" + on.getYear() + "-" + archiveNo, notAfter);
        }
    }

    /** Taken back by the applicant before the reply. */
    void withdrawn() {
        LocalDate on = dice.day(at, due());
        closed(Act.of("withdraw", on).with("withdrawnOn", on).with("evidence", "申请人书面撤回申请"));
    }

    /** A soon working day on which the reply is not late yet, at most so many working days from now. */
    LocalDate soon(int workingDays) {
        LocalDate day = calendar.plus(at, dice.between(0, workingDays));
        return day.isAfter(due()) ? at : day;
    }

    /** This happens next. */
    void then(Act act) {
        acts.add(act);
        at = later(at, act.on());
    }

    /** This happens last of all that counts. */
    void closed(Act act) {
        then(act);
        closedOn = act.on();
    }

    /** Where the reply period stands. */
    ClockFacts clock() {
        return clock;
    }

    void clock(ClockFacts moved) {
        clock = moved;
    }

    /** The reply is put off, by telling so now (art 35). */
    void putOff() {
        LocalDate until = calendar.plus(due(), dice.between(5, 15));
        LocalDate on = at;
        then(Act.of("schedule-delay", on)
                .with("until", until)
                .with("notifiedOn", on)
                .with("reason", "申请数量较多，需分批检索办理"));
        clock = clock.appointed(until);
        extendedBefore = true;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
