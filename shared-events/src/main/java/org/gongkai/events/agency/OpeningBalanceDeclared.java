package org.gongkai.events.agency;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;

/**
 * The agency's last published report carried so many requests forward. A check only: it books nothing; each pending
 * request
 * is registered on its own, and the first year cannot be closed before they add up to this.
 *
 * @param year the first year reported from this log
 * @param pending 四、结转下年度 of the report before, by column; columns left out are 0
 * @param declaredOn the day
 */
public record OpeningBalanceDeclared(AgencyId agency, int year, Map<Column, Integer> pending, LocalDate declaredOn)
        implements AgencyEvent {

    public OpeningBalanceDeclared {
        pending = Map.copyOf(pending);
    }

    @Override
    public LocalDate occurredOn() {
        return declaredOn;
    }
}
