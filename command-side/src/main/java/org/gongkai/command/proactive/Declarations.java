package org.gongkai.command.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.command.proactive.ProactiveBook.Entered;
import org.gongkai.command.proactive.ProactiveCommand.Figure;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.rule.chapter.ProactiveRule;
import org.jspecify.annotations.Nullable;

/**
 * What was declared in a cell of a year so far.
 *
 * @param said the declarations and their corrections, oldest first
 */
record Declarations(int year, ProactiveCell cell, List<Entered> said) {

    /** The days a figure covers lie in the year, and the same source does not declare the same days twice. */
    void requireSpan(Figure figure) {
        LocalDate from = first(figure.from());
        LocalDate to = last(figure.to());
        boolean both = (figure.from() == null) == (figure.to() == null);
        boolean inYear = from.getYear() == year && to.getYear() == year && !to.isBefore(from);
        ProactiveRule.FIGURE_SPAN_IN_YEAR.require(both && inYear, year, text(figure.from()), text(figure.to()));
        if (figure.corrects() != null) {
            return;
        }
        for (Entered each : said) {
            FigureDeclared other = (FigureDeclared) each.event();
            boolean apart = first(other.from()).isAfter(to) || last(other.to()).isBefore(from);
            ProactiveRule.FIGURE_DECLARED_ALREADY.require(
                    apart || other.correctsPosition() != null || !other.source().equals(figure.source()),
                    ProactiveSheet.words(cell),
                    figure.source(),
                    each.position());
        }
    }

    /** The declaration that a figure corrects: of a chain of corrections the first; null when it corrects none. */
    @Nullable
    Long corrected(Figure figure) {
        Long position = figure.corrects();
        if (position == null) {
            return null;
        }
        FigureDeclared found = said.stream()
                .filter(each -> each.position() == position)
                .map(each -> (FigureDeclared) each.event())
                .findFirst()
                .orElseThrow(
                        () -> ProactiveRule.FIGURE_CORRECTS_NOTHING.broken(position, year, ProactiveSheet.words(cell)));
        return Objects.requireNonNullElse(found.correctsPosition(), position);
    }

    /** What a declaration comes to with its corrections: the last of them says it. */
    long standing(@Nullable Long position) {
        return said.stream()
                .filter(each -> position != null
                        && (each.position() == position
                                || position.equals(((FigureDeclared) each.event()).correctsPosition())))
                .mapToLong(each -> ((FigureDeclared) each.event()).amount())
                .reduce(0, (earlier, later) -> later);
    }

    private LocalDate first(@Nullable LocalDate from) {
        return from == null ? LocalDate.of(year, 1, 1) : from;
    }

    private LocalDate last(@Nullable LocalDate to) {
        return to == null ? LocalDate.of(year, 12, 31) : to;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }
}
