package org.gongkai.query.admin;

import org.gongkai.events.Labelled;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.Series;
import org.gongkai.query.office.NumberReport;

/**
 * A number series of a year as the page shows it.
 *
 * @param code what it is called inside
 * @param missing how many numbers nothing accounts for
 */
public record SeriesRow(String code, NumberReport report, int missing) implements Labelled {

    static SeriesRow of(NumberReport report) {
        int missing = report.gaps().stream().mapToInt(NumberReport.Gap::count).sum();
        return new SeriesRow(report.run().series(), report, missing);
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
