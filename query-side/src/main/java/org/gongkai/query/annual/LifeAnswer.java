package org.gongkai.query.annual;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.annual.Edition;
import org.gongkai.annual.ReportLife;
import org.gongkai.annual.Stage;
import org.gongkai.annual.Step;
import org.gongkai.events.period.NoneReceivedConfirmed;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodEvent;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.period.ReportAccepted;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.events.period.ReportReturned;
import org.gongkai.events.period.ReportSignedOff;
import org.gongkai.events.period.ReportSubmitted;
import org.gongkai.query.page.EventWords;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a report.
 *
 * @param edition what its figures are called; null before the first closing
 * @param signed since figures or comments last changed
 * @param dueOn the day by which it is handed up and published
 * @param publishedLate whether it was published after that; null while it is not published
 * @param next what can be done to it now
 * @param steps what was done, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LifeAnswer(
        int agency,
        int year,
        Labels stage,
        @Nullable Labels edition,
        @Nullable Integer revision,
        boolean signed,
        LocalDate dueOn,
        @Nullable Boolean publishedLate,
        List<Step> next,
        List<Happened> steps) {

    /** A word in both languages. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Labels(@Nullable String code, String zh, String en) {}

    /**
     * One step.
     *
     * @param detail who, where or why, in the words that were recorded; null when there is nothing to tell
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Happened(
            long position,
            Instant recordedAt,
            LocalDate on,
            String zh,
            String en,
            @Nullable Labels edition,
            @Nullable String detail,
            String by) {}

    /** What was said about a year, as an answer. */
    public static LifeAnswer of(int agency, int year, LocalDate dueOn, List<Said> said) {
        var life = ReportLife.of(said.stream().map(Said::event).toList());
        Stage stage = life.stage();
        return new LifeAnswer(
                agency,
                year,
                new Labels(stage.name(), stage.zh(), stage.en()),
                labels(life.edition()),
                life.revision() < 0 ? null : life.revision(),
                life.signed(),
                dueOn,
                publishedLate(said, dueOn),
                List.of(Step.values()).stream().filter(step -> step.fits(stage)).toList(),
                said.stream()
                        .filter(each -> each.event() instanceof PeriodEvent)
                        .map(each -> happened(life, each))
                        .toList());
    }

    private static @Nullable Boolean publishedLate(List<Said> said, LocalDate dueOn) {
        return said.stream()
                .map(Said::event)
                .filter(ReportPublished.class::isInstance)
                .map(e -> e.occurredOn().isAfter(dueOn))
                .findFirst()
                .orElse(null);
    }

    private static Happened happened(ReportLife life, Said said) {
        var event = (PeriodEvent) said.event();
        var words = EventWords.of(event);
        return new Happened(
                said.position(),
                said.recordedAt(),
                event.occurredOn(),
                words.zh(),
                words.en(),
                labels(edition(life, event)),
                detail(event),
                said.by());
    }

    private static @Nullable Edition edition(ReportLife life, PeriodEvent event) {
        return switch (event) {
            case PeriodClosed e -> life.edition(e.revision());
            case ReportSubmitted e -> life.edition(e.revision());
            case ReportPublished e -> life.edition(e.revision());
            default -> null; // The others are about the figures as the last closing left them.
        };
    }

    private static @Nullable String detail(PeriodEvent event) {
        return switch (event) {
            case PeriodClosed e -> null;
            case PeriodReopened e -> e.authority() + "：" + e.reason();
            case NoneReceivedConfirmed e -> e.by();
            case ReportSignedOff e -> e.mode().zh() + " " + e.by() + (e.opinion() == null ? "" : "：" + e.opinion());
            case ReportSubmitted e -> null;
            case ReportReturned e -> e.by() + "：" + e.comments();
            case ReportAccepted e -> e.by();
            case ReportPublished e -> e.url();
        };
    }

    private static @Nullable Labels labels(@Nullable Edition edition) {
        return edition == null ? null : new Labels(edition.kind().name(), edition.zh(), edition.en());
    }
}
