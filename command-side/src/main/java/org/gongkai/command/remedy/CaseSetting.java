package org.gongkai.command.remedy;

import java.time.LocalDate;
import org.gongkai.command.request.Setting;
import org.gongkai.policy.Choice;
import org.gongkai.policy.Policies;

/**
 * What a decision on a case may know besides the case.
 *
 * @param office clock, calendar and years
 * @param policies how the agency counts
 */
record CaseSetting(Setting office, Policies policies) {

    LocalDate today() {
        return office.today();
    }

    /** Whether a suit counts as concluded by its first judgment, by the policy of that year. */
    boolean firstInstanceCounts(LocalDate on) {
        return policies.caseConcludedAt(on.getYear()) == Choice.CaseConcluded.FIRST_INSTANCE;
    }
}
