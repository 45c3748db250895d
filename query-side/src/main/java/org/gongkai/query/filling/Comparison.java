package org.gongkai.query.filling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * What was pasted, held against the report.
 *
 * @param compared how many cells were compared
 * @param differences those that are not the same
 * @param missing the rows for which nothing was pasted, as far as their table was pasted at all
 * @param odd how many lines with figures fit no row
 */
record Comparison(int compared, List<Difference> differences, List<Missing> missing, int odd) {

    /**
     * A cell that is not the same.
     *
     * @param theirs null where the cell was empty
     */
    record Difference(
            Labelled table,
            Labelled row,
            Labelled column,
            String ours,
            @Nullable String theirs) {}

    /** A row for which nothing was pasted. */
    record Missing(Labelled table, Labelled row) {}

    /** A row of the report that waits for a pasted one. */
    private record Waiting(Sheet sheet, Sheet.Row row) {}

    /** Rows meet by the number of their figures, in the form's order; no two tables have rows of the same length. */
    static Comparison of(List<Sheet> sheets, Pasted pasted) {
        var differences = new ArrayList<Difference>();
        var missing = new ArrayList<Missing>();
        int compared = 0;
        Deque<Pasted.Row> left = new ArrayDeque<>(pasted.rows());
        for (Sheet sheet : sheets) {
            if (left.isEmpty() || fits(left.peek(), sheet, sheets)) {
                for (Sheet.Row row : sheet.rows()) {
                    if (!left.isEmpty() && fits(left.peek(), sheet, sheets)) {
                        compared += compare(new Waiting(sheet, row), left.pop(), differences);
                    } else if (compared > 0) {
                        missing.add(new Missing(sheet.title(), row.label()));
                    }
                }
            }
        }
        return new Comparison(compared, differences, missing, left.size());
    }

    /** A longer line may begin with its number; one as long as a later table's row belongs there. */
    private static boolean fits(Pasted.Row pasted, Sheet sheet, List<Sheet> sheets) {
        int wanted = sheet.heads().size();
        int found = pasted.figures().size();
        boolean another = sheets.stream().anyMatch(other -> other.heads().size() == found);
        return found == wanted || (found == wanted + 1 && !another);
    }

    private static int compare(Waiting waiting, Pasted.Row pasted, List<Difference> differences) {
        var theirs = pasted.last(waiting.row().figures().size());
        for (int i = 0; i < theirs.size(); i++) {
            String ours = waiting.row().figures().get(i);
            if (!ours.equals(theirs.get(i))) {
                differences.add(new Difference(
                        waiting.sheet().title(),
                        waiting.row().label(),
                        waiting.sheet().heads().get(i),
                        ours,
                        theirs.get(i)));
            }
        }
        return theirs.size();
    }
}
