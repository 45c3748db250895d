package org.gongkai.query.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.casefile.CaseFile;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to one request, and what it adds up to by the working days as now known.
 *
 * @param events in order, at least one
 * @param file what they add up to
 */
public record Chronicle(List<Recounted> events, CaseFile file, WorkingDayCalendar calendar) {

    static Chronicle of(List<Recounted> events, WorkingDayCalendar calendar) {
        return new Chronicle(
                events, CaseFile.of(events.stream().map(Recounted::event).toList()), calendar);
    }

    /** What it adds up to, as lists show it. */
    public CaseRow row() {
        return CaseRow.of(file, calendar, events.getLast().position());
    }

    /** The steps of a kind that count, on their right dates, in order. */
    public <E extends RequestEvent> Stream<E> counting(Class<E> kind) {
        return file.steps().stream()
                .filter(step -> !step.retracted() && kind.isInstance(step.event()))
                .map(step -> kind.cast(step.event()));
    }

    /** What the events before this one added up to; null before the first. */
    public @Nullable CaseFile before(long sequence) {
        var earlier = new ArrayList<>(events.subList(0, (int) sequence));
        return earlier.isEmpty()
                ? null
                : CaseFile.of(earlier.stream().map(Recounted::event).toList());
    }
}
