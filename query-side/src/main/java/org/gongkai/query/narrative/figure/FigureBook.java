package org.gongkai.query.narrative.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every figure that the texts of one report may cite, by its code.
 *
 * @param figures in the unit they are printed in
 */
public record FigureBook(Map<String, BigDecimal> figures) {

    public FigureBook {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    /** The figure with this code; empty when there is none. */
    public Optional<BigDecimal> at(String code) {
        return Optional.ofNullable(figures.get(code));
    }

    /** The sum of these; empty when one of them is not known. */
    public Optional<BigDecimal> sum(List<String> codes) {
        return codes.stream()
                .map(this::at)
                .reduce(Optional.of(BigDecimal.ZERO), (a, b) -> a.flatMap(x -> b.map(x::add)));
    }

    /** A figure as it is printed: exact, without separators. */
    public Optional<String> print(String code) {
        return at(code).map(BigDecimal::toPlainString);
    }

    /** Whether a figure is there and not 0. */
    public boolean some(String code) {
        return at(code).filter(figure -> figure.signum() != 0).isPresent();
    }

    /** The codes of a family. */
    public Stream<String> codes(String prefix) {
        return figures.keySet().stream().filter(code -> code.startsWith(prefix));
    }
}
