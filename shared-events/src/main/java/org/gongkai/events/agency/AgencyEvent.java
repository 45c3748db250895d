package org.gongkai.events.agency;

import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;

/** What is set and known about an agency (行政机关). */
public sealed interface AgencyEvent extends Event
        permits AgencyRegistered,
                AgencySucceeded,
                OpeningBalanceDeclared,
                AgencySettingsChanged,
                DeputyNamed,
                LetterTemplateAdopted,
                NumbersReserved,
                NumberVoided {

    @Override
    default UUID aggregate() {
        return streamOf(agency());
    }

    /** The stream of an agency: its number in the low half. */
    static UUID streamOf(AgencyId agency) {
        return new UUID(0x6167656e63790000L, agency.value());
    }
}
