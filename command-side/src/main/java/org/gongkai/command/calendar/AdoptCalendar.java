package org.gongkai.command.calendar;

import java.time.LocalDate;
import java.util.List;

/** Adopt a year's working days as the State Council's notice says; a later adoption of the same year stands. */
public record AdoptCalendar(int year, List<String> papers, List<LocalDate> holidayOff, List<LocalDate> makeUpWorkday) {}
