package org.gongkai.query.calendar.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.events.calendar.CalendarAdopted;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says about one holiday, in its words.
 *
 * @param name the holiday
 * @param text up to the next heading
 */
record NoticeSection(String name, String text) {

    private static final String ONE = "(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:（[^（）]{0,20}）)?";
    private static final String RANGE = ONE + "(?:至" + ONE + ")?";
    private static final Pattern STATEMENT =
            Pattern.compile("(" + RANGE + "(?:[、，和及]" + RANGE + ")*)(?:均|都|照常|正常|统一)*(放假|上班)");
    private static final Pattern LONGER =
            Pattern.compile("延长(?:\\d{4}年)?[\\u4e00-\\u9fa5]{2,6}?假期至(" + ONE + ")(?:，(" + ONE + ")起(?:正常)?上班)?");
    private static final Pattern SUM = Pattern.compile("(?:共|放假)(\\d{1,2}|[一二三四五六七八九十])天");
    private static final Pattern LEFT = Pattern.compile("[^。；]*\\d{1,2}月\\d{1,2}日[^。；]*");
    private static final String NUMERALS = "一二三四五六七八九十";

    Holiday read(int year, @Nullable CalendarAdopted before, List<Doubt> contradictions, List<Doubt> remarks) {
        var days = new WrittenDays(year, name, contradictions);
        SortedSet<LocalDate> off = new TreeSet<>();
        SortedSet<LocalDate> work = new TreeSet<>();
        Matcher longer = LONGER.matcher(text);
        while (longer.find()) {
            off.addAll(lengthened(days.of(longer.group(1)), before, contradictions));
            if (longer.group(2) != null) {
                work.addAll(days.of(longer.group(2)));
            }
        }
        String rest = longer.replaceAll("。");
        Matcher said = STATEMENT.matcher(rest);
        while (said.find()) {
            boolean holiday = said.group(2).equals("放假");
            var these = days.of(said.group(1));
            (holiday ? off : work).addAll(these);
            if (holiday) {
                checkSum(these.size(), rest.substring(said.end() - 2), contradictions);
            }
        }
        unread(said.replaceAll("。"), remarks);
        return new Holiday(name, off, work);
    }

    /** From the day after the holiday as it was adopted until this one. */
    private SortedSet<LocalDate> lengthened(
            SortedSet<LocalDate> until, @Nullable CalendarAdopted before, List<Doubt> contradictions) {
        var more = new TreeSet<LocalDate>();
        for (LocalDate end : until) {
            var earlier = before == null
                    ? new TreeSet<LocalDate>()
                    : before.holidayOff().headSet(end);
            if (earlier.isEmpty() || earlier.getLast().plusDays(10).isBefore(end)) {
                contradictions.add(new Doubt(
                        name + "：假期延长至 " + end + "，但全年安排尚未采用，不知道从哪天起延长。请先采用全年安排。",
                        name + ": lengthened until " + end + ", but the year's own notice is not adopted yet."));
            } else {
                earlier.getLast().plusDays(1).datesUntil(end.plusDays(1)).forEach(more::add);
            }
        }
        return more;
    }

    private void checkSum(int days, String after, List<Doubt> contradictions) {
        Matcher sum = SUM.matcher(sentence(after));
        if (!sum.find()) {
            return;
        }
        String said = sum.group(1);
        int stated = NUMERALS.contains(said) ? NUMERALS.indexOf(said) + 1 : Integer.parseInt(said);
        if (stated != days) {
            contradictions.add(new Doubt(
                    "%s：通知写明“%s”，按日期算是 %d 天。".formatted(name, sum.group(), days),
                    "%s: the notice says “%s”, its dates are %d days.".formatted(name, sum.group(), days)));
        }
    }

    private static String sentence(String after) {
        int end = after.indexOf('。');
        return end < 0 ? after : after.substring(0, end);
    }

    private void unread(String rest, List<Doubt> remarks) {
        Matcher left = LEFT.matcher(rest);
        while (left.find()) {
            remarks.add(new Doubt(
                    name + "：“" + left.group() + "”提到日期，但没有写放假或上班，未计入。",
                    name + ": “" + left.group() + "” names a date but neither a day off nor one worked; left out."));
        }
    }
}
