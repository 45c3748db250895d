package org.gongkai.events.period;

import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;

/** The life of one agency's statistical year (统计年度) and of the report on it. */
public sealed interface PeriodEvent extends Event
        permits PeriodClosed, PeriodReopened, NoneReceivedConfirmed, PeriodEvent.ReportStep {

    /** The statistical year. */
    int year();

    @Override
    default UUID aggregate() {
        return streamOf(agency(), year());
    }

    /** The stream of an agency's year. */
    static UUID streamOf(AgencyId agency, int year) {
        return new UUID(0x706572696f640000L, ((long) agency.value() << 16) | year);
    }

    /** A step of the report once its figures are fixed: signed, handed up, sent back, accepted, published. */
    sealed interface ReportStep extends PeriodEvent
            permits ReportSignedOff, ReportSubmitted, ReportReturned, ReportAccepted, ReportPublished {}
}
