package org.gongkai.query.calendar.notice;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the dates in one section of a notice into days, and says which of them cannot be. */
final class WrittenDays {

    private static final Pattern DATE = Pattern.compile(WrittenDate.PATTERN);

    /** A holiday is shorter; what is longer was misread or mistyped. */
    private static final int LONGEST = 15;

    private final int noticeYear;
    private final String section;
    private final List<Doubt> contradictions;
    private @Nullable LocalDate last;

    WrittenDays(int noticeYear, String section, List<Doubt> contradictions) {
        this.noticeYear = noticeYear;
        this.section = section;
        this.contradictions = contradictions;
    }

    /** The days of a list such as 2月2日（星期六）、3日（星期日） or 10月1日至7日; what cannot be is left out and said. */
    SortedSet<LocalDate> of(String list) {
        var days = new TreeSet<LocalDate>();
        var date = DATE.matcher(list);
        LocalDate from = null;
        while (date.find()) {
            LocalDate day = day(WrittenDate.of(date));
            if (day != null && from != null) {
                days.addAll(span(from, day, list));
            } else if (day != null) {
                days.add(day);
            }
            from = list.startsWith("至", date.end()) ? day : null;
        }
        return days;
    }

    private List<LocalDate> span(LocalDate from, LocalDate to, String list) {
        LocalDate end = to.isBefore(from) && to.getMonth() == Month.JANUARY ? to.plusYears(1) : to;
        if (end.isBefore(from) || from.plusDays(LONGEST).isBefore(end)) {
            say("“" + list + "”的起止日期不合：" + from + " 至 " + end + "。", "“" + list + "” runs from " + from + " to " + end);
            return List.of();
        }
        return from.datesUntil(end.plusDays(1)).toList();
    }

    private @Nullable LocalDate day(WrittenDate written) {
        int month = written.month() > 0 ? written.month() : last == null ? 0 : last.getMonthValue();
        if (month == 0) {
            say("“" + written.text() + "”没有写明月份。", "“" + written.text() + "” names no month");
            return null;
        }
        int year = written.year() > 0 ? written.year() : year(month);
        if (month > 12
                || written.day() < 1
                || written.day() > YearMonth.of(year, month).lengthOfMonth()) {
            say("没有“" + written.text() + "”这一天。", "there is no day “" + written.text() + "”");
            return null;
        }
        var day = LocalDate.of(year, month, written.day());
        var weekday = written.weekday();
        if (weekday != null && weekday != day.getDayOfWeek()) {
            String is = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            say(
                    "“" + written.text() + "”与日历不符，" + day + " 是" + WrittenDate.zh(day.getDayOfWeek()) + "。",
                    "“" + written.text() + "” does not fit: " + day + " is a " + is);
        }
        last = day;
        return day;
    }

    /** The days around New Year belong to the year before when they lie in December. */
    private int year(int month) {
        boolean december = month == Month.DECEMBER.getValue();
        return december && (section.contains("元旦") || (last != null && last.getYear() < noticeYear))
                ? noticeYear - 1
                : noticeYear;
    }

    private void say(String zh, String en) {
        contradictions.add(new Doubt(section + "：" + zh, section + ": " + en + "."));
    }
}
