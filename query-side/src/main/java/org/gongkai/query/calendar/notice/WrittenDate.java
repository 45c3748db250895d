package org.gongkai.query.calendar.notice;

import java.time.DayOfWeek;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a notice writes it, for instance 10月1日（周四）.
 *
 * @param year 0 where it goes without saying
 * @param month 0 where it is the one named before
 * @param weekday the day of the week written beside it; null when there is none
 * @param text as it stands there
 */
record WrittenDate(int year, int month, int day, @Nullable DayOfWeek weekday, String text) {

    /** Four groups: year, month, day, what stands in brackets. */
    static final String PATTERN = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^（）]{0,20})）)?";

    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)([一二三四五六日天])");
    private static final String WEEK = "一二三四五六日";

    static WrittenDate of(MatchResult found) {
        return new WrittenDate(
                number(found.group(1)),
                number(found.group(2)),
                number(found.group(3)),
                weekday(found.group(4)),
                found.group());
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable DayOfWeek weekday(@Nullable String note) {
        var found = WEEKDAY.matcher(note == null ? "" : note);
        return found.find() ? DayOfWeek.of(WEEK.indexOf(found.group(1).replace('天', '日')) + 1) : null;
    }

    /** A day of the week as notices write it: 周六. */
    static String zh(DayOfWeek weekday) {
        return "周" + WEEK.charAt(weekday.getValue() - 1);
    }
}
