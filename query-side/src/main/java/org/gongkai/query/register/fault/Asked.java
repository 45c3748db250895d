package org.gongkai.query.register.fault;

import java.util.regex.Pattern;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Whose faults of which year are asked for. */
final class Asked {

    private static final Pattern AGENCY = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern YEAR = Pattern.compile("2\\d{3}");

    private Asked() {}

    static int agency(String text) {
        if (!AGENCY.matcher(text).matches()) {
            throw Refused.badParameter(
                    "agency", "机关编号“" + text + "”应为正整数。", "The agency “" + text + "” should be a number from 1.");
        }
        return Integer.parseInt(text);
    }

    static @Nullable Integer year(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!YEAR.matcher(text).matches()) {
            throw Refused.badParameter(
                    "year", "年度“" + text + "”应为 2000 到 2999。", "The year “" + text + "” should be from 2000 to 2999.");
        }
        return Integer.valueOf(text);
    }
}
