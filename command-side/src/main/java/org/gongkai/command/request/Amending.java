package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Closure;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.Receipt;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.rule.Mending;
import org.gongkai.rule.Rule;
import org.gongkai.rule.Term;
import org.jspecify.annotations.Nullable;

/** Putting our own record right (更正): the wrong and the right value both stay visible. */
final class Amending {

    private Amending() {}

    static List<RequestEvent> category(Facts facts, RequestCommand.AmendCategory c, Setting setting) {
        var now = facts.filing().category();
        Rule.NOTHING_CHANGES.require(now != c.to(), Term.CATEGORY, now);
        return amended(facts, new Amendment.Category(now, c.to()), c.reason(), setting);
    }

    static List<RequestEvent> receiptDate(Facts facts, RequestCommand.AmendReceiptDate c, Setting setting) {
        Receipt receipt = facts.receipt();
        if (receipt == null) {
            throw Rule.NOT_YET_RECEIVED.broken();
        }
        LocalDate now = receipt.receivedOn();
        Rule.NOTHING_CHANGES.require(!now.equals(c.to()), Term.RECEIVED, now);
        Rule.DATE_IN_FUTURE.require(!c.to().isAfter(setting.today()), Term.RECEIVED, c.to());
        Integer opening = receipt.openingYear();
        if (opening != null) {
            Rule.LEGACY_FROM_BEFORE.require(c.to().getYear() < opening, opening, c.to());
        }
        return amended(facts, new Amendment.ReceivedOn(now, c.to()), c.reason(), setting);
    }

    static List<RequestEvent> outcome(Facts facts, RequestCommand.AmendOutcome c, Setting setting) {
        Closure closure = facts.closure();
        if (closure == null) {
            throw Rule.REPLY_NEEDED_FOR_OUTCOME.broken();
        }
        Rule.NOTHING_CHANGES.require(
                closure.outcome() != c.to(), Term.OUTCOME, closure.outcome().line());
        return amended(facts, new Amendment.ReportableOutcome(closure.outcome(), c.to()), c.reason(), setting);
    }

    static List<RequestEvent> summary(Facts facts, RequestCommand.AmendSummary c, Setting setting) {
        String now = facts.filing().summary();
        Rule.NOTHING_CHANGES.require(!now.equals(c.to()), Term.SUMMARY, now);
        return amended(facts, new Amendment.Summary(now, c.to()), c.reason(), setting);
    }

    private static List<RequestEvent> amended(Facts facts, Amendment change, String reason, Setting setting) {
        return List.of(
                new RequestAmended(facts.agency(), facts.requestId(), setting.today(), change, reason, Posting.NONE));
    }

    static List<RequestEvent> voidIt(Facts facts, RequestCommand.Void c, Setting setting) {
        LocalDate on = c.voidedOn() == null ? setting.today() : c.voidedOn();
        Rule.DATES_IN_ORDER.require(
                !on.isBefore(facts.filing().submittedOn()),
                Term.VOIDED_ON,
                on,
                Term.SUBMITTED,
                facts.filing().submittedOn());
        return List.of(
                new RequestVoided(facts.agency(), facts.requestId(), on, c.reason(), c.duplicateOf(), Posting.NONE));
    }

    static List<RequestEvent> retract(CaseFile file, RequestCommand.RetractStep c, Setting setting) {
        var facts = file.facts();
        var event = new StepRetracted(
                facts.agency(), facts.requestId(), setting.today(), c.step(), c.reason(), Posting.NONE);
        Mending.require(file, event);
        return List.of(event);
    }

    static List<RequestEvent> redate(CaseFile file, RequestCommand.AmendStepDate c, Setting setting) {
        var facts = file.facts();
        CaseFile.Step step = file.step(c.step());
        if (step == null) {
            throw Rule.NO_SUCH_STEP.broken(c.step());
        }
        Rule.DATE_IN_FUTURE.require(!c.to().isAfter(setting.today()), Term.STEP_DATE, c.to());
        LocalDate from = step.event().occurredOn();
        var event = new StepDateAmended(
                facts.agency(),
                facts.requestId(),
                setting.today(),
                c.step(),
                from,
                c.to(),
                deadline(file, step, c.to(), setting.calendar()),
                c.reason(),
                Posting.NONE);
        Mending.require(file, event);
        return List.of(event);
    }

    /** The last day of the period that the step starts, reckoned anew; null when it starts none. */
    private static @Nullable LocalDate deadline(
            CaseFile file, CaseFile.Step step, LocalDate to, WorkingDayCalendar calendar) {
        return switch (step.event()) {
            case CorrectionRequested e -> calendar.plus(to, e.periodWorkingDays());
            case CorrectionNoticeServed e -> calendar.plus(to, periodOfNoticeBefore(file, step));
            case ConsultationServed e -> StatutoryLimit.THIRD_PARTY_OPINION.lastDay(to, calendar);
            default -> null;
        };
    }

    private static int periodOfNoticeBefore(CaseFile file, CaseFile.Step step) {
        return file.steps().stream()
                .limit(step.sequence())
                .filter(earlier -> !earlier.retracted() && earlier.event() instanceof CorrectionRequested)
                .mapToInt(earlier -> ((CorrectionRequested) earlier.event()).periodWorkingDays())
                .reduce(StatutoryLimit.CORRECTION.workingDays(), (first, last) -> last);
    }
}
