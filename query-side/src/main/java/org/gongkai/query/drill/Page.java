package org.gongkai.query.drill;

import java.util.regex.Pattern;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which of the requests to list.
 *
 * @param offset how many to leave out first
 * @param limit how many to list at most
 */
public record Page(int offset, int limit) {

    /** Every request: the list is then as long as the figure. */
    public static final Page ALL = new Page(0, Integer.MAX_VALUE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /**
     * Reads what may follow the question mark.
     *
     * @param size how many to list when the address does not say
     */
    public static Page of(@Nullable String offset, @Nullable String limit, int size) {
        return new Page(number("offset", offset, 0), number("limit", limit, size));
    }

    private static int number(String field, @Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw Refused.badParameter(
                    field,
                    "参数 %s“%s”无法识别，应为从 0 起的整数。".formatted(field, text),
                    "Cannot read %s “%s”: it is a number from 0.".formatted(field, text));
        }
        return Integer.parseInt(text);
    }
}
