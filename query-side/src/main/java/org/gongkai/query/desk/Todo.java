package org.gongkai.query.desk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.query.register.CaseRow;
import org.jspecify.annotations.Nullable;

/**
 * A request on the desk.
 *
 * @param left working days left for the reply after today, negative by how many it is overrun; null without a due date
 * @param next what to do next
 */
public record Todo(CaseRow row, Urgency urgency, @Nullable Integer left, Next next) {

    static Todo of(CaseRow row, WorkingDayCalendar calendar, LocalDate today) {
        LocalDate due = row.state().isOpen() ? row.dueOn() : null;
        return new Todo(
                row,
                Urgency.of(row, today),
                due == null ? null : left(due, calendar, today),
                Next.of(row, calendar, today));
    }

    private static int left(LocalDate due, WorkingDayCalendar calendar, LocalDate today) {
        return due.isBefore(today) ? -calendar.count(due, today) : calendar.count(today, due);
    }

    /** By how many working days it is overdue; 0 when it is not, or only rest days have passed since. */
    public int over() {
        return left == null ? 0 : Math.max(0, -left);
    }

    /** Who handles it, with the section; empty while nobody does. */
    public String hands() {
        return Stream.of(row.desk().handler(), row.desk().section())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
    }
}
