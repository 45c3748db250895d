package org.gongkai.command.request;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.booking.BookingPlan;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.Fit;
import org.gongkai.rule.Rule;
import org.gongkai.rule.Term;
import org.jspecify.annotations.Nullable;

/** From a command to events: the feature decides what happened, {@link Fit} whether it can, the plan what it books. */
public final class Decisions {

    private Decisions() {}

    /** What registering a request comes to. */
    public static List<RequestEvent> register(RegisterSubmission command, Setting setting) {
        return checkedAndPosted(null, Registration.register(command, setting), setting);
    }

    /**
     * What a command on a request comes to.
     *
     * @throws org.gongkai.rule.RuleBroken when it is impossible
     * @throws FaultNeedsReason when it is unlawful and no reason was given
     */
    public static List<RequestEvent> decide(CaseFile file, RequestCommand command, Setting setting) {
        try {
            return checkedAndPosted(file, raw(file, command, setting), setting);
        } catch (FaultNeedsReason unlawful) {
            // What is impossible is said first: no reason would help there.
            checkedAndPosted(file, raw(file, command, setting.excused()), setting);
            throw unlawful;
        }
    }

    private static List<? extends RequestEvent> raw(CaseFile file, RequestCommand command, Setting setting) {
        var facts = file.facts();
        return switch (command) {
            case RequestCommand.ConfirmReceipt c -> Registration.confirm(facts, c, setting);
            case RequestCommand.RequestCorrection c -> Correcting.request(facts, c, setting);
            case RequestCommand.RecordCorrectionService c -> Correcting.served(facts, c, setting);
            case RequestCommand.SubmitCorrection c -> Correcting.submit(facts, c);
            case RequestCommand.CloseUncorrected c -> Correcting.abandon(facts, c);
            case RequestCommand.ConsultThirdParty c -> Consulting.consult(facts, c);
            case RequestCommand.RecordConsultationService c -> Consulting.served(facts, c, setting);
            case RequestCommand.RecordOpinion c -> Consulting.opinion(facts, c);
            case RequestCommand.LapseConsultation c -> Consulting.lapse(facts, c, setting);
            case RequestCommand.ExtendReply c -> Replying.extend(facts, c, setting);
            case RequestCommand.Decide c -> Replying.decide(facts, c);
            case RequestCommand.DispatchReply c -> Replying.dispatch(facts, c, setting);
            case RequestCommand.RecordService c -> Replying.served(facts, c);
            case RequestCommand.Withdraw c -> Replying.withdraw(facts, c);
            case RequestCommand.AmendCategory c -> Amending.category(facts, c, setting);
            case RequestCommand.AmendReceiptDate c -> Amending.receiptDate(facts, c, setting);
            case RequestCommand.AmendOutcome c -> Amending.outcome(facts, c, setting);
            case RequestCommand.AmendSummary c -> Amending.summary(facts, c, setting);
            case RequestCommand.Void c -> Amending.voidIt(facts, c, setting);
            case RequestCommand.RetractStep c -> Amending.retract(file, c, setting);
            case RequestCommand.AmendStepDate c -> Amending.redate(file, c, setting);
        };
    }

    private static List<RequestEvent> checkedAndPosted(
            @Nullable CaseFile before, List<? extends RequestEvent> events, Setting setting) {
        var posted = new ArrayList<RequestEvent>();
        CaseFile file = before;
        for (RequestEvent event : events) {
            if (file != null) {
                Fit.require(file.facts(), event);
            }
            Rule.DATE_IN_FUTURE.require(
                    !event.occurredOn().isAfter(setting.today()), Term.STEP_DATE, event.occurredOn());
            RequestEvent booked = posted(file, event, setting);
            file = CaseFile.after(file, booked);
            posted.add(booked);
        }
        return posted;
    }

    /** The event with the difference between what the request should have booked after it, and what it has. */
    private static RequestEvent posted(@Nullable CaseFile before, RequestEvent event, Setting setting) {
        if (!(event instanceof RequestEvent.Counting counting)) {
            return event;
        }
        CaseFile after = CaseFile.after(before, event);
        BookingPlan plan = BookingPlan.of(after.life(), setting.periods(), after.booked());
        Fit.require(plan, setting.periods(), after.booked());
        var difference = plan.difference(after.booked(), event.agency());
        boolean late = plan.isLate(event);
        return difference.isEmpty() && !late ? event : counting.posted(new Posting(BookingPlan.RULE, difference, late));
    }
}
