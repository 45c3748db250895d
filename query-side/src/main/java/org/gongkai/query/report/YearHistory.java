package org.gongkai.query.report;

import java.util.List;
import java.util.Optional;
import org.gongkai.query.ledger.Mark;

/**
 * How often a year was closed and opened again, as known at some position.
 *
 * @param marks of this year only, oldest first
 */
record YearHistory(List<Mark> marks) {

    static YearHistory of(int year, List<Mark> marks) {
        return new YearHistory(
                marks.stream().filter(mark -> mark.year() == year).toList());
    }

    PeriodState state() {
        return switch (marks.isEmpty() ? null : marks.getLast()) {
            case null -> PeriodState.OPEN;
            case Mark.Closed c -> PeriodState.CLOSED;
            case Mark.Reopened r -> PeriodState.REOPENED;
        };
    }

    /**
     * The closing whose figures a table shows: of the revision asked for, else of the last one while the year is
     * closed.
     *
     * <p>Of several closings with one revision (the year was opened only because an earlier one was, and nothing
     * changed) the
     * first, so that a published table stays the same to the octet.
     */
    Optional<Mark.Closed> closing(Optional<Integer> revision) {
        if (revision.isPresent()) {
            return first(revision.get());
        }
        return !marks.isEmpty() && marks.getLast() instanceof Mark.Closed last
                ? first(last.revision())
                : Optional.empty();
    }

    private Optional<Mark.Closed> first(int revision) {
        return marks.stream()
                .filter(Mark.Closed.class::isInstance)
                .map(Mark.Closed.class::cast)
                .filter(closed -> closed.revision() == revision)
                .findFirst();
    }
}
