package org.gongkai.query.docket;

import java.util.Arrays;
import org.gongkai.docket.CaseState;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; what is null does not filter.
 *
 * @param year filed in that year, or standing or concluded in it
 * @param state only those in this state
 * @param route only those that came this way
 */
public record CaseFilter(
        @Nullable Integer year,
        @Nullable CaseState state,
        @Nullable CaseRoute route) {

    /**
     * Reads what may follow the question mark.
     *
     * @throws Refused naming the parameter that cannot be read
     */
    public static CaseFilter of(@Nullable String year, @Nullable String state, @Nullable String route) {
        return new CaseFilter(year(year), code("state", state, CaseState.class), code("route", route, CaseRoute.class));
    }

    /** Whether the case is one of them. */
    public boolean lets(CaseStory story) {
        return (year == null || story.file().booked().first(cell -> cell.period() == year) != null)
                && (state == null || story.facts().state() == state)
                && (route == null || story.facts().filed().route() == route);
    }

    private static @Nullable Integer year(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("2\\d{3}")) {
            throw Refused.badParameter(
                    "year",
                    "年度“%s”无法识别，请填四位数字，如 2025。".formatted(text),
                    "Cannot read the year “%s”: give four digits, for instance 2025.".formatted(text));
        }
        return Integer.valueOf(text);
    }

    private static <E extends Enum<E>> @Nullable E code(String field, @Nullable String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.badParameter(
                        field,
                        "“%s”不能是“%s”，可用的有：%s。".formatted(field, text, Arrays.toString(type.getEnumConstants())),
                        "%s cannot be %s; there are: %s."
                                .formatted(field, text, Arrays.toString(type.getEnumConstants()))));
    }
}
