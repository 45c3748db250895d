package org.gongkai.query.casepage.next;

import java.time.LocalDate;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.State;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.query.casepage.form.StepForm;
import org.jspecify.annotations.Nullable;

/**
 * What decides which steps are offered.
 *
 * @param noticeDue the last day for a correction notice (条例第三十条); null while receipt is not confirmed
 * @param heads whether whoever looks may approve and sign
 * @param approval how the agency has drafts approved
 * @param tells whether applicants are told that a third party is asked (policy informApplicantOfConsultation)
 */
public record Situation(
        Facts facts,
        LocalDate today,
        @Nullable LocalDate noticeDue,
        boolean heads,
        ApprovalMode approval,
        boolean tells) {

    State state() {
        return facts.state();
    }

    /** Whether the step makes sense here, and for whoever looks. */
    boolean allows(StepForm form) {
        return form.when().fits(state())
                && (heads || form.who() == StepForm.Who.CASEWORKER)
                && Needs.met(form.command(), facts);
    }

    /** Whether this day is over; never when none is set. */
    boolean over(@Nullable LocalDate deadline) {
        return deadline != null && today.isAfter(deadline);
    }
}
