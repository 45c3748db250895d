package org.gongkai.command.period;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;

/** Make sure, before a year is closed, that no request was received in it. */
public record ConfirmNoneReceived(AgencyId agency, int year, String by, LocalDate confirmedOn) {}
