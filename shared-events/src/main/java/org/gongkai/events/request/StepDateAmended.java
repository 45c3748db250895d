package org.gongkai.events.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * A step was recorded with a wrong date; the request stands as if it had been recorded with the right one.
 *
 * @param amendedOn the day it was put right
 * @param step the sequence number of the step within the request
 * @param from the date as recorded
 * @param to the right date
 * @param deadline for a step that starts a period: its last day, reckoned from the right date; null for any other
 * @param stepFaults what is unlawful about the step on its right date; none when all is in order
 * @param reason why
 * @param posting what this adds to the ledger
 */
public record StepDateAmended(
        AgencyId agency,
        RequestId requestId,
        LocalDate amendedOn,
        long step,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate deadline,
        List<Fault> stepFaults,
        String reason,
        Posting posting)
        implements RequestEvent.Counting {

    public StepDateAmended {
        stepFaults = stepFaults == null ? List.of() : List.copyOf(stepFaults);
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return amendedOn;
    }

    @Override
    public StepDateAmended posted(Posting posting) {
        return new StepDateAmended(agency, requestId, amendedOn, step, from, to, deadline, stepFaults, reason, posting);
    }

    /** The step as it should have been recorded. */
    public RequestEvent right(RequestEvent.Step wrong) {
        RequestEvent redated = until(wrong.redated(to));
        return redated instanceof RequestEvent.Faultable step ? step.with(stepFaults) : redated;
    }

    private RequestEvent until(RequestEvent redated) {
        return switch (redated) {
            case CorrectionRequested e when deadline != null -> e.until(deadline);
            case CorrectionNoticeServed e
            when deadline != null -> new CorrectionNoticeServed(e.agency(), e.requestId(), to, deadline);
            case ConsultationServed e
            when deadline != null -> new ConsultationServed(e.agency(), e.requestId(), e.consultation(), to, deadline);
            case FeeCharged e when deadline != null -> e.until(deadline);
            case FeeNoticeServed e
            when deadline != null -> new FeeNoticeServed(e.agency(), e.requestId(), to, deadline);
            default -> redated;
        };
    }
}
