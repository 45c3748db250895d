package org.gongkai.query.calendar.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.events.calendar.CalendarAdopted;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the State Council's General Office as it was read.
 *
 * @param year whose days it fixes; 0 when it names none
 * @param paper its number, for instance 国办发明电〔2025〕7号; null when it was not pasted along
 * @param amends whether it changes single holidays and leaves the rest of the year
 * @param holidays what it says, in its order
 * @param contradictions why it cannot be adopted as it was read
 * @param remarks what to look at before it is adopted
 */
public record Notice(
        int year,
        @Nullable String paper,
        boolean amends,
        List<Holiday> holidays,
        List<Doubt> contradictions,
        List<Doubt> remarks) {

    public Notice {
        holidays = List.copyOf(holidays);
        contradictions = List.copyOf(contradictions);
        remarks = List.copyOf(remarks);
    }

    /** Whether it can be adopted as it was read. */
    public boolean sound() {
        return contradictions.isEmpty();
    }

    /**
     * The whole year as it is after this notice.
     *
     * @param before the year as adopted; null when it was not
     */
    public CalendarAdopted onto(@Nullable CalendarAdopted before, LocalDate today) {
        CalendarAdopted kept = amends ? before : null;
        var off = new TreeSet<LocalDate>(kept == null ? List.of() : kept.holidayOff());
        var work = new TreeSet<LocalDate>(kept == null ? List.of() : kept.makeUpWorkday());
        var papers = new ArrayList<String>(kept == null ? List.of() : kept.papers());
        for (Holiday holiday : holidays) {
            off.removeAll(holiday.work());
            work.removeAll(holiday.off());
            off.addAll(holiday.off());
            holiday.work().stream().filter(Notice::isWeekend).forEach(work::add);
        }
        if (paper != null) {
            papers.add(paper);
        }
        return new CalendarAdopted(year, papers, off, work, today);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
