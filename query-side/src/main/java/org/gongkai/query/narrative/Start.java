package org.gongkai.query.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.narrative.check.NarrativeCheck;
import org.gongkai.query.narrative.figure.Placeholders;

/**
 * Last year's texts as a start: placeholders fill themselves anew, typed figures are marked one by one.
 *
 * @param year the year to be written about
 */
public record Start(int year, List<Text> texts) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    /**
     * A text of the year before.
     *
     * @param text as it was
     * @param marked the same with every typed figure in 【旧：…】, which the check looks for
     * @param figures where they stand in the text
     */
    public record Text(NarrativeSection section, String text, String marked, List<Span> figures) {}

    /** A figure from this character to before that one. */
    public record Span(int from, int to, String figure) {}

    static Start of(int year, Map<NarrativeSection, String> before) {
        return new Start(
                year,
                before.entrySet().stream()
                        .map(e -> text(e.getKey(), e.getValue()))
                        .toList());
    }

    private static Text text(NarrativeSection section, String text) {
        var spans = new ArrayList<Span>();
        var marked = new StringBuilder();
        // The same length as the text, so that places agree.
        Matcher number = NUMBER.matcher(Placeholders.typed(text));
        int done = 0;
        while (number.find()) {
            spans.add(new Span(number.start(), number.end(), number.group()));
            marked.append(text, done, number.start())
                    .append(NarrativeCheck.OLD)
                    .append(number.group())
                    .append('】');
            done = number.end();
        }
        marked.append(text, done, text.length());
        return new Text(section, text, marked.toString(), List.copyOf(spans));
    }
}
