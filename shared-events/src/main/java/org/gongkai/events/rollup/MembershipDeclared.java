package org.gongkai.events.rollup;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;

/**
 * Which agencies the report of a government adds up for a year. Replaces what was declared for that year before.
 *
 * @param agency whose government's report
 * @param year the statistical year
 * @param members each once
 * @param declaredOn the day
 */
public record MembershipDeclared(AgencyId agency, int year, List<Member> members, LocalDate declaredOn)
        implements RollUpEvent {

    public MembershipDeclared {
        members = List.copyOf(members);
    }

    @Override
    public LocalDate occurredOn() {
        return declaredOn;
    }
}
