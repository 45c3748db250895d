package org.gongkai.query.casepage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.query.page.EventWords;
import org.gongkai.query.page.Say;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Recounted;
import org.gongkai.query.register.answer.BookedLine;
import org.gongkai.query.register.fault.FaultSentences;
import org.jspecify.annotations.Nullable;

/** What happened to a request, in words, the last first. */
final class Timeline {

    private Timeline() {}

    /**
     * One line of it.
     *
     * @param sequence its number within the request
     * @param on the day it counts on
     * @param was the day first recorded, where that was amended; null otherwise
     * @param title what happened, in the reader's language
     * @param detail what else is to say, in the reader's language; empty for nothing
     * @param by who recorded it
     * @param position its place in the log (记录序号)
     * @param late whether it was booked to a later year than it belongs to (补录)
     * @param retracted whether it counts as never having happened
     * @param mending the steps by which it can be put right, as commands; none for a line that mends another
     */
    record Line(
            long sequence,
            LocalDate on,
            @Nullable LocalDate was,
            String title,
            String article,
            String detail,
            @Nullable String by,
            @Nullable String onBehalfOf,
            Instant recordedAt,
            long position,
            boolean late,
            boolean retracted,
            List<String> mending,
            List<FaultSentences.Told> faults,
            List<BookedLine> bookings) {}

    /** All lines. */
    static List<Line> of(Chronicle chronicle, Details details, Say say) {
        var lines = new ArrayList<Line>();
        long last = chronicle.events().getLast().sequence();
        for (Recounted event : chronicle.events()) {
            CaseFile.Step step = chronicle.file().steps().get((int) event.sequence());
            lines.add(line(event, step, event.sequence() == last, details, say));
        }
        Collections.reverse(lines);
        return lines;
    }

    private static Line line(Recounted event, CaseFile.Step step, boolean last, Details details, Say say) {
        LocalDate counts = step.event().occurredOn();
        EventWords words = EventWords.of(step.event());
        return new Line(
                event.sequence(),
                counts,
                counts.equals(event.occurredOn()) ? null : event.occurredOn(),
                say.of(words),
                words.article(),
                details.of(step.event()),
                event.by(),
                event.onBehalfOf(),
                event.recordedAt(),
                event.position(),
                step.event().posting().late(),
                step.retracted(),
                step.retracted() ? List.of() : mending(step.event(), last),
                FaultSentences.told(step.sequence(), step.event()),
                BookedLine.of(event.bookings()));
    }

    /** A registration is amended or voided as a whole; any other step is re-dated or taken back. */
    private static List<String> mending(RequestEvent event, boolean last) {
        return switch (event) {
            case RequestSubmitted e -> List.of("amend-summary", "amend-category", "void");
            case RequestReceived e -> List.of("amend-receipt-date", "amend-category", "void");
            case ReplyDispatched e -> step(last, "amend-outcome");
            case RequestEvent.Step e -> step(last);
            default -> List.of();
        };
    }

    private static List<String> step(boolean last, String... more) {
        var all = new ArrayList<>(List.of("amend-step-date", "retract-step"));
        all.addAll(List.of(more));
        if (last) {
            all.add("undo-last-step");
        }
        return List.copyOf(all);
    }
}
