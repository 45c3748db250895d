package org.gongkai.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A placeholder as it stands in a text.
 *
 * @param name between the braces
 * @param hint what to fill in when it is not on record; null when the template does not say
 * @param start of the braces
 * @param end behind them
 */
public record Slot(String name, @Nullable String hint, int start, int end) {

    private static final Pattern PATTERN = Pattern.compile("\\{\\{([^{}：:]{1,40})(?:[：:]([^{}]{0,200}))?}}");

    /** Those of a text, in order. */
    public static List<Slot> in(String text) {
        return PATTERN.matcher(text)
                .results()
                .map(m -> new Slot(m.group(1).strip(), m.group(2), m.start(), m.end()))
                .toList();
    }

    /** Whether braces are left that make no placeholder. */
    public static boolean leftOver(String text) {
        String rest = PATTERN.matcher(text).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }
}
