package org.gongkai.command.request;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.Fault;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.fault.Faults;
import org.gongkai.procedure.Fit;
import org.gongkai.procedure.Posted;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.RecordRule;
import org.jspecify.annotations.Nullable;

/** From a command to events: the feature says what happened, {@link Fit} whether it can, the plan what it books. */
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
            return checkedAndPosted(file, command.decide(file, setting), setting);
        } catch (FaultNeedsReason unlawful) {
            // What is impossible is said first: no reason would help there.
            checkedAndPosted(file, command.decide(file, setting.excused()), setting.excused());
            throw unlawful;
        }
    }

    /**
     * The events as they go into the log, one after the other: checked, with their faults and bookings.
     *
     * @param before null when the first of them begins the request
     */
    public static List<RequestEvent> checkedAndPosted(
            @Nullable CaseFile before, List<? extends RequestEvent> events, Setting setting) {
        var posted = new ArrayList<RequestEvent>();
        CaseFile file = before;
        for (RequestEvent event : events) {
            RequestEvent told = file == null ? event : checked(file, event, setting);
            RecordRule.DATE_IN_FUTURE.require(
                    !told.occurredOn().isAfter(setting.today()), Term.STEP_DATE, told.occurredOn());
            RequestEvent booked = Posted.event(file, told, setting.periods());
            setting.requireInTime(booked);
            file = CaseFile.after(file, booked);
            posted.add(booked);
        }
        return posted;
    }

    private static RequestEvent checked(CaseFile file, RequestEvent event, Setting setting) {
        Fit.require(file.facts(), event);
        var found = Faults.of(file.facts(), event, setting.yardstick());
        if (event instanceof RequestEvent.Faultable step && !found.isEmpty()) {
            return step.with(recorded(found, setting));
        }
        return event;
    }

    /**
     * The faults to record, with the reason given.
     *
     * @throws FaultNeedsReason when there are faults and no reason was given
     */
    public static List<Fault> recorded(List<Faults.Found> found, Setting setting) {
        String reason = setting.faultReason();
        if (found.isEmpty()) {
            return List.of();
        }
        if (reason == null || reason.isBlank()) {
            throw new FaultNeedsReason(found);
        }
        return found.stream().map(f -> f.recorded(reason)).toList();
    }
}
