package org.gongkai.events;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.events.agency.AgencyEvent;
import org.gongkai.events.calendar.CalendarEvent;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.narrative.NarrativeEvent;
import org.gongkai.events.period.PeriodEvent;
import org.gongkai.events.policy.PolicyEvent;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.rollup.RollUpEvent;

/** A fact, in the past tense. Once stored it is never changed; what was wrong is mended by a further event. */
public sealed interface Event
        permits AgencyEvent,
                CalendarEvent,
                NarrativeEvent,
                PeriodEvent,
                PolicyEvent,
                ProactiveEvent,
                RemedyEvent,
                RequestEvent,
                RollUpEvent {

    /** Whose fact it is; {@link AgencyId#INSTALLATION} for settings that all agencies share. */
    AgencyId agency();

    /** The stream the event belongs to. */
    UUID aggregate();

    /** The legal date of the fact, in Asia/Shanghai; when it was typed in is the log's business. */
    LocalDate occurredOn();

    /** What the fact adds to the ledger; {@link Posting#NONE} for facts that count nowhere. */
    default Posting posting() {
        return Posting.NONE;
    }
}
