package org.gongkai.office.backup;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What was compared after restoring, line by line. */
final class Sheet {

    /** One comparison. */
    private record Line(boolean fits, String zh, String en) {}

    private final List<Line> lines = new ArrayList<>();

    /** Adds a comparison. */
    void add(boolean fits, String zh, String en) {
        lines.add(new Line(fits, zh, en));
    }

    /** Adds a comparison of many: how many of all fit. */
    void add(long fit, long all, String zh, String en) {
        add(fit == all, zh + "：" + fit + " / " + all, en + ": " + fit + " of " + all);
    }

    /** Whether everything is as it was. */
    boolean fits() {
        return lines.stream().allMatch(Line::fits);
    }

    void print(PrintWriter out) {
        for (Line line : lines) {
            out.println((line.fits() ? "✓ " : "✗ ") + line.zh());
            out.println("  " + line.en());
        }
        out.flush();
    }
}
