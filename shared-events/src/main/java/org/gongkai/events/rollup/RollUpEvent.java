package org.gongkai.events.rollup;

import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;

/** What the sum over several agencies is made of (汇总, 国办公开办函〔2021〕30号二（二）). */
public sealed interface RollUpEvent extends Event permits MembershipDeclared, FiguresDeclared {

    /** The statistical year. */
    int year();

    @Override
    default UUID aggregate() {
        return streamOf(agency(), year());
    }

    /** The stream of what an agency declared about a year: its members, and figures taken from a report. */
    static UUID streamOf(AgencyId agency, int year) {
        return new UUID(0x726f6c6c75700000L, ((long) agency.value() << 16) | year);
    }
}
