package org.gongkai.query.audit.explain;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.events.Labelled;

/** Lines for one screen, each in both languages; empty ones are left out of the language they are empty in. */
final class Sheet {

    private record Line(String zh, String en) {}

    private final List<Line> lines = new ArrayList<>();

    /** A heading, with a blank line before it unless it is the first. */
    Sheet head(String zh, String en) {
        if (!lines.isEmpty()) {
            lines.add(new Line("", ""));
        }
        return line(zh, en);
    }

    Sheet line(String zh, String en) {
        lines.add(new Line(zh, en));
        return this;
    }

    /** What, and its value. */
    Sheet item(String zh, String en, Object value) {
        return line("  " + zh + "：" + value, "  " + en + ": " + value);
    }

    /** What, and its name. */
    Sheet item(String zh, String en, Labelled value) {
        return line("  " + zh + "：" + value.zh(), "  " + en + ": " + value.en());
    }

    /** The lines in one language, each with its end. */
    String text(boolean english) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(english ? line.en : line.zh).append('\n'));
        return text.toString();
    }
}
