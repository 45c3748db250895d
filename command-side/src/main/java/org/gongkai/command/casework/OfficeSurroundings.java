package org.gongkai.command.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.command.agency.Agencies;
import org.gongkai.command.calendar.Calendars;
import org.gongkai.command.desk.NumberSeries;
import org.gongkai.command.period.Years;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.Setting;
import org.gongkai.events.AgencyId;

/** Surroundings of a running office: its clock, calendars, years and number series. */
public class OfficeSurroundings implements Surroundings {

    private static final String SERIES = "request";

    private final Clock clock;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Years years;
    private final NumberSeries numbers;

    /** Made of the office's parts. */
    public OfficeSurroundings(Clock clock, Agencies agencies, Calendars calendars, Years years, NumberSeries numbers) {
        this.clock = clock;
        this.agencies = agencies;
        this.calendars = calendars;
        this.years = years;
        this.numbers = numbers;
    }

    @Override
    public Setting of(AgencyId agency, Circumstances given) {
        agencies.requireKnown(agency);
        return new Setting(
                LocalDate.now(clock),
                calendars.current(),
                years.periods(agency, given.reopening()),
                years.openingYear(agency),
                given.faultReason(),
                year -> number(agency, year));
    }

    /** For instance 2026-依申请-0012: gap-free within the agency and the year of receipt (条例第四十五条). */
    private String number(AgencyId agency, int year) {
        return "%d-依申请-%04d".formatted(year, numbers.next(agency, SERIES, year));
    }
}
