package org.gongkai.events.policy;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A policy has this value from a year on.
 *
 * @param agency for whom; {@link AgencyId#INSTALLATION} for every agency that says nothing else
 * @param policy the code of the policy
 * @param value the code of the value, or a number; null when it is again decided elsewhere: for an agency by the
 *     installation, for the installation by the law's default
 * @param fromYear the first statistical year it holds for; null for every year
 * @param setOn the day
 * @param reason why, for the auditor
 */
public record PolicySet(
        AgencyId agency,
        String policy,
        @Nullable String value,
        @Nullable Integer fromYear,
        LocalDate setOn,
        String reason)
        implements PolicyEvent {

    @Override
    public LocalDate occurredOn() {
        return setOn;
    }

    /** Whether it says anything about this year. */
    public boolean concerns(int year) {
        return fromYear == null || fromYear <= year;
    }
}
