package org.gongkai.office.scenario.way;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.State;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.RequestDecided;
import org.jspecify.annotations.Nullable;

/**
 * A request that still stands when the year begins, because the year before was played too.
 *
 * @param requestId the office's name for it
 * @param file everything that happened to it
 */
public record Standing(String requestId, CaseFile file) {

    /** How well a way out fits: the best first. */
    public enum Fit {
        /** What it has come to leads there. */
        NATURAL,
        POSSIBLE,
        /** Only when what was decided is taken back. */
        FORCED,
        IMPOSSIBLE
    }

    /** The more has happened the fewer ways are left, so these choose first. */
    public static final Comparator<Standing> LEAST_FREE_FIRST =
            Comparator.comparing(Standing::state).reversed().thenComparing(Standing::requestId);

    /** What is known of it. */
    public Facts facts() {
        return file.facts();
    }

    /** Where it stands. */
    public State state() {
        return facts().state();
    }

    /** The column it counts in. */
    public Column column() {
        return facts().filing().category();
    }

    /** The day of the last step. */
    LocalDate lastStep() {
        return file.steps().stream()
                .filter(step -> !step.retracted())
                .map(step -> step.event().occurredOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The reply clock as if nobody were asked any more. */
    ClockFacts clock() {
        ClockFacts clock = Objects.requireNonNull(facts().clock(), "a standing request was received");
        return new ClockFacts(
                clock.receivedOn(),
                clock.base(),
                clock.start(),
                clock.workingDays(),
                clock.extensionDays(),
                clock.suspensions().stream().filter(s -> s.to() != null).toList(),
                clock.appointedOn(),
                clock.stoppedOn(),
                clock.endedOn());
    }

    /** The number of the decision among its steps. */
    long decisionStep() {
        return file.steps().stream()
                .filter(step -> !step.retracted() && step.event() instanceof RequestDecided)
                .mapToLong(CaseFile.Step::sequence)
                .max()
                .orElseThrow();
    }

    /**
     * How well it can leave by this line.
     *
     * @param exit null to stay open
     */
    public Fit fit(@Nullable Outcome exit) {
        boolean uncorrected = exit == Outcome.OTHER_ABANDONED_NO_CORRECTION;
        boolean unclear = exit == Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION;
        return switch (state()) {
            case DECIDED ->
                decided(exit, uncorrected || (unclear && facts().corrections().isEmpty()));
            case AWAITING_CORRECTION -> uncorrected || unclear ? Fit.NATURAL : Fit.POSSIBLE;
            case CONSULTING, RECEIVED, AWAITING_EXPLANATION, AWAITING_PAYMENT, UNDER_REVIEW -> {
                if (uncorrected || (unclear && facts().corrections().isEmpty())) {
                    yield Fit.IMPOSSIBLE;
                }
                yield unclear || exit == Outcome.DENIED_THIRD_PARTY_RIGHTS ? Fit.NATURAL : Fit.POSSIBLE;
            }
            case SUBMITTED, REPLIED, WITHDRAWN, ABANDONED, TRANSFERRED, DISMISSED, ARCHIVED, VOIDED -> Fit.IMPOSSIBLE;
        };
    }

    private Fit decided(@Nullable Outcome exit, boolean never) {
        if (exit == facts().outcome()) {
            return Fit.NATURAL;
        }
        if (exit == null) {
            return Fit.POSSIBLE;
        }
        return never ? Fit.IMPOSSIBLE : Fit.FORCED;
    }
}
