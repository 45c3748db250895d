package org.gongkai.command.agency;

import org.gongkai.events.AgencyId;
import org.gongkai.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Decide what the law leaves open.
 *
 * @param agency for whom; {@link AgencyId#INSTALLATION} for all that say nothing else
 * @param value one that the policy allows; null to leave it to whoever decides otherwise
 * @param fromYear the first year it holds for; null for every year not closed yet
 */
public record SetPolicy(
        AgencyId agency,
        Policy policy,
        @Nullable String value,
        @Nullable Integer fromYear,
        String reason) {}
