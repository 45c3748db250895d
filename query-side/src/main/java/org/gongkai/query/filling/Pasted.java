package org.gongkai.query.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was pasted from a page or a spreadsheet: lines with figures, whatever words stand before them.
 *
 * @param rows the lines that hold figures, in order
 */
record Pasted(List<Row> rows) {

    /** A figure as people and systems write it; the unit behind it does not belong there. */
    private static final Pattern FIGURE = Pattern.compile("([+-]?\\d[\\d,，]*(?:\\.\\d+)?)(件|项|个|元|万元)?");

    private static final Pattern NOTHING = Pattern.compile("[/／—-]?");

    /** A line of figures; null stands for a cell that is empty. */
    record Row(List<@Nullable String> figures) {

        /** The last of them, so many; what stands before may be a number of the line. */
        List<@Nullable String> last(int count) {
            return figures.subList(figures.size() - count, figures.size());
        }
    }

    /** Reads what was pasted. Cells are parted by tabs, or without any by spaces. */
    static Pasted read(String text) {
        boolean tabs = text.indexOf('\t') >= 0;
        var rows = new ArrayList<Row>();
        text.lines().forEach(line -> {
            List<String> cells = tabs
                    ? Arrays.asList(line.split("\t", -1))
                    : Arrays.asList(line.strip().split("[\\s　|]+"));
            var figures = figures(
                    cells.stream().map(cell -> cell.replace('　', ' ').strip()).toList());
            if (figures.stream().anyMatch(figure -> figure != null)) {
                rows.add(new Row(figures));
            }
        });
        return new Pasted(List.copyOf(rows));
    }

    /** What follows the last word of a line. */
    private static List<@Nullable String> figures(List<String> cells) {
        var figures = new ArrayList<@Nullable String>();
        for (String cell : cells) {
            Matcher figure = FIGURE.matcher(cell);
            if (figure.matches()) {
                figures.add(number(figure.group(1)));
            } else if (NOTHING.matcher(cell).matches()) {
                figures.add(null);
            } else {
                figures.clear();
            }
        }
        return figures;
    }

    private static String number(String written) {
        var number = new BigDecimal(written.replaceAll("[,，]", ""));
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
