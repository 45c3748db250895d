package org.gongkai.query.narrative.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.gongkai.query.report.Report;

/**
 * Figures that a text may cite, by the code that stands in its placeholder: {@code {T3.NEW_RECEIVED.TOTAL}}.
 *
 * <p>Every bean of this type is asked; two never give the same code.
 */
@FunctionalInterface
public interface FigureSource {

    /** The figures as of the report's position, in the unit they are printed in. */
    Map<String, BigDecimal> figures(Report report);
}
