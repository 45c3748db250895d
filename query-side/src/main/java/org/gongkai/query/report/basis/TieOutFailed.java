package org.gongkai.query.report.basis;

/**
 * The table does not tie out and is not printed. The entries here are not what the events booked, or a check is
 * wrong.
 */
public final class TieOutFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TieOutCheck check;
    private final String line;
    private final String column;
    private final long expected;
    private final long found;

    /** Names the check, the place and both figures. */
    public TieOutFailed(TieOutCheck check, String line, String column, long expected, long found) {
        super("%s: %s / %s should be %d, found %d".formatted(check.code(), line, column, expected, found));
        this.check = check;
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.found = found;
    }

    /** Which check failed. */
    public TieOutCheck check() {
        return check;
    }

    /** The code of the row, or the year, in which it failed. */
    public String line() {
        return line;
    }

    /** The code of the column in which it failed. */
    public String column() {
        return column;
    }

    /** What it should be. */
    public long expected() {
        return expected;
    }

    /** What it is. */
    public long found() {
        return found;
    }
}
