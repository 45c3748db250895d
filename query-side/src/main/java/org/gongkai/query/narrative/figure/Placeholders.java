package org.gongkai.query.narrative.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures in texts: {@code {T3.NEW_RECEIVED.TOTAL}} stands for the figure of the year the text is about. */
public final class Placeholders {

    /** Braces around a code; anything else in braces is text. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Z][A-Z0-9_.]*)}");

    private Placeholders() {}

    /** The text with its figures; an unknown placeholder stays as it is. */
    public static String render(String text, FigureBook book) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(book.print(m.group(1)).orElse(m.group())));
    }

    /** The codes that no figure answers to. */
    public static List<String> unknown(String text, FigureBook book) {
        var unknown = new ArrayList<String>();
        Matcher m = PLACEHOLDER.matcher(text);
        while (m.find()) {
            if (book.at(m.group(1)).isEmpty()) {
                unknown.add(m.group(1));
            }
        }
        return unknown;
    }

    /** The text with every placeholder blanked out at its place, so that only what was typed is left to be checked. */
    public static String typed(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(m -> "○".repeat(m.group().length()));
    }
}
