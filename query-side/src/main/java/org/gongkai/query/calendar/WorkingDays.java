package org.gongkai.query.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.query.calendar.notice.Notice;
import org.gongkai.query.register.Register;

/** The working days as adopted, and what would become of them. */
public final class WorkingDays {

    private final Register register;
    private final MovedDates moved;
    private final Clock clock;

    WorkingDays(Register register, MovedDates moved, Clock clock) {
        this.register = register;
        this.moved = moved;
        this.clock = clock;
    }

    /** The calendar as it stands now. */
    public WorkingDayCalendar current() {
        return register.calendar(Long.MAX_VALUE);
    }

    /** The years to be shown, newest first: those adopted, and the next one where it is not. */
    List<YearSheet> years() {
        var calendar = current();
        int first = calendar.notices().isEmpty()
                ? today().getYear()
                : calendar.notices().firstKey();
        int last = Math.max(calendar.newestYear().orElse(first), today().getYear() + 1);
        return IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .mapToObj(year -> YearSheet.of(year, calendar))
                .toList();
    }

    /** What this notice would change; only for one that can be adopted. */
    Adoption preview(Notice notice) {
        var before = current();
        var year = notice.onto(before.notices().get(notice.year()), today());
        var after = before.adopting(year);
        var changed = Adoption.changes(notice.year(), before, after);
        return new Adoption(year, changed, moved.between(before, after, changed));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
