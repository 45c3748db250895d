package org.gongkai.query.docket.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.docket.CaseState;
import org.gongkai.query.docket.CaseFilter;
import org.gongkai.query.docket.CaseLine;
import org.gongkai.query.docket.CaseStory;

/**
 * The agency's cases as the list shows them.
 *
 * @param lines those the filter lets through: what the agency still has to answer first, the nearest day on top, then
 *     the last filed
 * @param total how many there are without a filter
 * @param toAnswer how many the agency still has to answer
 * @param pending how many are not at their end
 * @param concluded how many of this year are
 */
public record CaseList(List<Line> lines, int total, long toAnswer, long pending, long concluded) {

    private static final int SOON = 3;

    /**
     * A line of the list.
     *
     * @param waiting whether the agency still has to answer
     * @param urgency late, soon or plain: how near the day is
     */
    public record Line(CaseLine line, boolean waiting, String urgency) {

        static Line of(CaseLine line, LocalDate today, WorkingDayCalendar calendar) {
            LocalDate due = line.due();
            boolean waiting = due != null && !line.answered() && running(line);
            if (!waiting || due == null) {
                return new Line(line, false, "plain");
            }
            boolean soon = !due.isAfter(calendar.plus(today, SOON));
            return new Line(line, true, due.isBefore(today) ? "late" : soon ? "soon" : "plain");
        }
    }

    private static boolean running(CaseLine line) {
        return switch (line.state()) {
            case FILED, ACCEPTED, SUSPENDED, JUDGED, APPEALED, RETRIED -> true;
            case CONCLUDED, MOVED, VOIDED -> false;
        };
    }

    static CaseList of(List<CaseStory> stories, CaseFilter filter, LocalDate today, WorkingDayCalendar calendar) {
        var all = stories.stream()
                .map(story -> Line.of(CaseLine.of(story, calendar), today, calendar))
                .toList();
        var shown = stories.stream()
                .filter(filter::lets)
                .map(story -> Line.of(CaseLine.of(story, calendar), today, calendar))
                .sorted(Comparator.comparing(CaseList::dayToAnswer))
                .toList();
        return new CaseList(
                shown,
                stories.size(),
                all.stream().filter(Line::waiting).count(),
                all.stream().filter(line -> running(line.line())).count(),
                all.stream().filter(line -> concludedIn(line, today.getYear())).count());
    }

    private static LocalDate dayToAnswer(Line line) {
        return line.waiting() ? Objects.requireNonNull(line.line().due()) : LocalDate.MAX;
    }

    private static boolean concludedIn(Line line, int year) {
        LocalDate on = line.line().concludedOn();
        return line.line().state() == CaseState.CONCLUDED && on != null && on.getYear() == year;
    }
}
