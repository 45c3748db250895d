package org.gongkai.events.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number is printed, for instance {@code {mark}公开告〔{year}〕{number}号}.
 *
 * @param text with {@code {year}} and {@code {number}} once each, {@code {number:4}} for at least so many digits (1 to
 *     9), and {@code {mark}} for the document mark (机关代字) as often as wanted
 */
public record NumberPattern(@JsonValue String text) {

    private static final Pattern GAP = Pattern.compile("\\{(mark|year|number(?::([1-9]))?)}");
    private static final int LONGEST = 100;

    /** More digits than any series has in a year. */
    private static final String COUNTER = "(\\d{1,9})";

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException when year or number is missing or doubled, or a brace is left over
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NumberPattern {
        if (!isPattern(text)) {
            throw new IllegalArgumentException("not a pattern for numbers: " + text);
        }
    }

    /** Whether it is one. */
    public static boolean isPattern(String text) {
        String rest = GAP.matcher(text).replaceAll("");
        return text.length() <= LONGEST
                && !rest.contains("{")
                && !rest.contains("}")
                && count(text, "year") == 1
                && count(text, "number") == 1;
    }

    private static long count(String text, String gap) {
        return GAP.matcher(text)
                .results()
                .filter(m -> m.group(1).startsWith(gap))
                .count();
    }

    /** The number as it is printed. */
    public String print(String mark, int year, int number) {
        return fill(mark, Integer.toString(year), number);
    }

    private String fill(String mark, String year, int number) {
        return GAP.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        switch (m.group(1)) {
                            case "mark" -> mark;
                            case "year" -> year;
                            default -> digits(m.group(2), number);
                        }));
    }

    private static String digits(String width, int number) {
        return width == null ? Integer.toString(number) : String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    /** Which number of the year a print is; empty when it was not printed by this pattern. */
    public OptionalInt number(String mark, int year, String printed) {
        Matcher m = reading(mark, year).matcher(printed);
        if (!m.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(m.group(1));
        return print(mark, year, number).equals(printed) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Pattern reading(String mark, int year) {
        var expression = new StringBuilder();
        Matcher m = GAP.matcher(text);
        int from = 0;
        while (m.find()) {
            expression.append(Pattern.quote(text.substring(from, m.start())));
            expression.append(
                    switch (m.group(1)) {
                        case "mark" -> Pattern.quote(mark);
                        case "year" -> Integer.toString(year);
                        default -> COUNTER;
                    });
            from = m.end();
        }
        return Pattern.compile(
                expression.append(Pattern.quote(text.substring(from))).toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
