package org.gongkai.query.register.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.query.page.EventWords;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Recounted;
import org.gongkai.query.register.fault.FaultSentences;
import org.gongkai.query.register.fault.FaultSentences.Told;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/** Everything that happened to a request, in the order it was recorded. */
public record HistoryAnswer(UUID requestId, List<Happened> events) {

    /**
     * One event.
     *
     * @param position its place in the log (记录序号)
     * @param by the account that recorded it
     * @param onBehalfOf who decided it, when somebody else typed it in
     * @param payload the event exactly as stored
     * @param retracted whether it counts as never having happened
     * @param countsOn the date it counts on, where that was amended; null when it is {@code occurredOn}
     * @param mendedBy the steps that retracted or re-dated it
     * @param faults what is unlawful about it, on the date it counts on
     * @param text what it keeps sealed, opened: a note, an opinion, the name of a file; null for any other
     */
    public record Happened(
            long sequence,
            long position,
            Instant recordedAt,
            String name,
            int version,
            Label label,
            String article,
            LocalDate occurredOn,
            @Nullable String by,
            @JsonProperty("for") @Nullable String onBehalfOf,
            @JsonRawValue String payload,
            List<BookedLine> bookings,
            boolean retracted,
            @Nullable LocalDate countsOn,
            List<Long> mendedBy,
            List<Told> faults,
            @Nullable String text) {}

    /** As it is shown. */
    public static HistoryAnswer of(UUID request, Chronicle chronicle, Applicants applicants) {
        return new HistoryAnswer(
                request,
                chronicle.events().stream()
                        .map(event -> happened(event, chronicle, applicants))
                        .toList());
    }

    private static Happened happened(Recounted event, Chronicle chronicle, Applicants applicants) {
        CaseFile.Step step = chronicle.file().steps().get((int) event.sequence());
        LocalDate counts = step.event().occurredOn();
        var words = EventWords.of(event.event());
        return new Happened(
                event.sequence(),
                event.position(),
                event.recordedAt(),
                event.name(),
                event.version(),
                Label.of(words),
                words.article(),
                event.occurredOn(),
                event.by(),
                event.onBehalfOf(),
                event.payload(),
                BookedLine.of(event.bookings()),
                step.retracted(),
                counts.equals(event.occurredOn()) ? null : counts,
                mendedBy(event.sequence(), chronicle.file()),
                FaultSentences.told(step.sequence(), step.event()),
                NotesAnswer.text(step.event(), applicants));
    }

    private static List<Long> mendedBy(long sequence, CaseFile file) {
        return file.steps().stream()
                .filter(step -> switch (step.event()) {
                    case StepRetracted e -> e.step() == sequence;
                    case StepDateAmended e -> e.step() == sequence;
                    default -> false;
                })
                .map(CaseFile.Step::sequence)
                .toList();
    }
}
