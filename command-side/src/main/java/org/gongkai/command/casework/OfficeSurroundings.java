package org.gongkai.command.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.agency.Agencies;
import org.gongkai.command.calendar.Calendars;
import org.gongkai.command.period.Years;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.Setting;
import org.gongkai.events.AgencyId;
import org.gongkai.events.request.RequestEvent;

/** Surroundings of a running office: its clock, calendars, years and number series. */
public class OfficeSurroundings implements Surroundings {

    private final Clock clock;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Years years;
    private final Bureau bureau;

    /** Made of the office's parts. */
    public OfficeSurroundings(Clock clock, Agencies agencies, Calendars calendars, Years years, Bureau bureau) {
        this.clock = clock;
        this.agencies = agencies;
        this.calendars = calendars;
        this.years = years;
        this.bureau = bureau;
    }

    @Override
    public Setting of(AgencyId agency, Circumstances given, String by) {
        agencies.requireKnown(agency);
        LocalDate today = LocalDate.now(clock);
        return new Setting(
                today,
                calendars.current(),
                years.periods(agency, given.reopening()),
                years.openingYear(agency),
                given.faultReason(),
                bureau.practice(agency, today.getYear()),
                bureau.of(agency, by));
    }

    @Override
    public void requireActive(AgencyId agency) {
        agencies.requireActive(agency);
    }

    @Override
    public void decided(List<? extends RequestEvent> events) {
        bureau.decided(events);
    }
}
