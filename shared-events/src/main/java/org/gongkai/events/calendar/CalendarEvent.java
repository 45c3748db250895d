package org.gongkai.events.calendar;

import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;

/** Which days are working days, as the State Council's yearly notices say. */
public sealed interface CalendarEvent extends Event permits CalendarAdopted {

    /** The one stream of the installation's calendar. */
    UUID STREAM = new UUID(0x63616c656e646172L, 1);

    @Override
    default AgencyId agency() {
        return AgencyId.INSTALLATION;
    }

    @Override
    default UUID aggregate() {
        return STREAM;
    }
}
