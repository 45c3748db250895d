package org.gongkai.query.admin;

import java.util.List;
import org.gongkai.events.Labelled;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.Series;
import org.gongkai.query.office.NumberReport;

/**
 * A number series of a year as the page shows it.
 *
 * @param code what it is called inside
 * @param gaps numbers in a row that no record bears
 */
public record SeriesRow(String code, NumberReport report, List<Gap> gaps) implements Labelled {

    /**
     * Numbers in a row that no record bears.
     *
     * @param reserved whether all of them were set aside, so that they may still be used
     */
    public record Gap(NumberReport.Gap of, boolean reserved) {}

    static SeriesRow of(NumberReport report) {
        return new SeriesRow(
                report.run().series(),
                report,
                report.gaps().stream()
                        .map(gap -> new Gap(gap, isReserved(gap, report)))
                        .toList());
    }

    private static boolean isReserved(NumberReport.Gap gap, NumberReport report) {
        int from = report.run().number(gap.from()).orElse(0);
        int to = from + gap.count() - 1;
        return report.blocks().stream()
                .map(NumberReport.Block::reserved)
                .anyMatch(block -> block.from() <= from && to <= block.to());
    }

    /** How many numbers nothing accounts for: neither a record, nor a block, nor a voiding. */
    public int missing() {
        return gaps.stream()
                .filter(gap -> !gap.reserved())
                .mapToInt(gap -> gap.of().count())
                .sum();
    }

    @Override
    public String zh() {
        Series known = Series.known(code);
        return known == null ? code : known.zh();
    }

    @Override
    public String en() {
        Series known = Series.known(code);
        return known == null ? code : known.en();
    }

    /** Where its numbers come from. */
    public NumberMode mode() {
        return report.run().now().mode(code);
    }

    /** How its numbers are printed. */
    public String pattern() {
        return report.run().now().pattern(code).text();
    }

    /** The first number of the year as it is printed. */
    public String example() {
        return report.run().print(1);
    }

    /** The last number as it is printed; empty when there is none. */
    public String last() {
        return report.last() == 0 ? "" : report.run().print(report.last());
    }
}
