package org.gongkai.query.letter.field;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates and sums as Chinese papers have them. */
final class Chinese {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;

    private Chinese() {}

    /** For instance 2026年1月5日; null for none. */
    static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /**
     * A sum in capital numerals (中文大写金额), for instance 叁仟元整.
     *
     * @param yuan at least 0
     */
    static String sum(int yuan) {
        if (yuan < 0) {
            throw new IllegalArgumentException("a sum is not negative, found " + yuan);
        }
        if (yuan == 0) {
            return "零元整";
        }
        var text = new StringBuilder();
        int rest = yuan;
        for (int group = 0; rest > 0; group++, rest /= GROUP) {
            int part = rest % GROUP;
            boolean gap = part < GROUP / 10 && rest >= GROUP;
            if (part > 0) {
                text.insert(0, (gap ? "零" : "") + four(part) + GROUPS[group]);
            } else if (text.length() > 0 && text.charAt(0) != '零') {
                text.insert(0, "零");
            }
        }
        return text + "元整";
    }

    /** Up to four digits; zeros between digits are said once, zeros at the end not at all. */
    private static String four(int part) {
        var text = new StringBuilder();
        int rest = part;
        boolean zero = false;
        for (int place = 0; rest > 0; place++, rest /= 10) {
            int digit = rest % 10;
            if (digit == 0) {
                zero = text.length() > 0;
                continue;
            }
            text.insert(0, DIGITS.charAt(digit) + PLACES[place] + (zero ? "零" : ""));
            zero = false;
        }
        return text.toString();
    }

    /** Without the full stop a sentence of ours brings along, and on one line. */
    static String phrase(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "；").replaceAll("[。；;.，,]+$", "");
    }
}
