package org.gongkai.events.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The working days of a year were fixed by notice, or fixed anew: the later adoption of the same year stands.
 *
 * @param year the year the notice is for; some of its days may fall into the year before
 * @param papers addresses of the notices of the State Council's General Office (国务院办公厅)
 * @param holidayOff days off (放假), rest days swapped for holidays included
 * @param makeUpWorkday Saturdays and Sundays to be worked (调休上班)
 * @param adoptedOn the day it was adopted here
 */
public record CalendarAdopted(
        int year,
        List<String> papers,
        SortedSet<LocalDate> holidayOff,
        SortedSet<LocalDate> makeUpWorkday,
        LocalDate adoptedOn)
        implements CalendarEvent {

    public CalendarAdopted {
        papers = List.copyOf(papers);
        holidayOff = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(holidayOff));
        makeUpWorkday = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(makeUpWorkday));
    }

    @Override
    public LocalDate occurredOn() {
        return adoptedOn;
    }
}
