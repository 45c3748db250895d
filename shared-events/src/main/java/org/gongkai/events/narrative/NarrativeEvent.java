package org.gongkai.events.narrative;

import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;

/** Something was written or declared for the text of a year's report; it never touches a figure of the tables. */
public sealed interface NarrativeEvent extends Event permits NarrativeEdited, IndicatorDeclared {

    /** The statistical year. */
    int year();

    @Override
    default UUID aggregate() {
        return streamOf(agency(), year());
    }

    /** The stream of the text of an agency's year. */
    static UUID streamOf(AgencyId agency, int year) {
        return new UUID(0x6e61727261740000L, ((long) agency.value() << 16) | year);
    }
}
