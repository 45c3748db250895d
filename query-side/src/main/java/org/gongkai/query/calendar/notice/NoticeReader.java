package org.gongkai.query.calendar.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.deadline.WorkingDayCalendar;

/**
 * Reads the text of the yearly notice on holidays (国务院办公厅关于…年部分节假日安排的通知), as it is copied from a page or a file.
 *
 * <p>It takes nothing for granted: a weekday that does not fit its date, a sum of days that is not the sum, a day both
 * off and worked are said with the place they stand at, and dates that were read as neither are listed.
 */
public final class NoticeReader {

    private static final List<String> YEARLY = List.of("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?:部分节假日|" + String.join("|", YEARLY) + ")");
    private static final Pattern PAPER = Pattern.compile("国办发[^〔〕（）]{0,4}〔20\\d{2}〕\\d+号");
    private static final Pattern AMENDS = Pattern.compile("(?:调整|延长)(?:20\\d{2}年)?[\\u4e00-\\u9fa5]{2,8}?假期");
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,2}、([\\u4e00-\\u9fa5、]{2,14})：");
    private static final Pattern SIGNED = Pattern.compile("国务院办公厅20\\d{2}年\\d{1,2}月\\d{1,2}日");

    private final int year;
    private final NoticeText text;
    private final WorkingDayCalendar known;
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Doubt> contradictions = new ArrayList<>();
    private final List<Doubt> remarks = new ArrayList<>();

    private NoticeReader(int year, NoticeText text, WorkingDayCalendar known) {
        this.year = year;
        this.text = text;
        this.known = known;
    }

    /**
     * Reads a notice.
     *
     * @param pasted its text, whatever stands around it
     * @param asked the year it should be for; 0 to take the one it names
     * @param known the calendar so far, which a notice that lengthens a holiday begins from
     */
    public static Notice read(String pasted, int asked, WorkingDayCalendar known) {
        var text = NoticeText.of(pasted);
        int named = text.find(YEAR).map(Integer::valueOf).orElse(0);
        var reader = new NoticeReader(asked == 0 ? named : asked, text, known);
        if (asked != 0 && named != 0 && asked != named) {
            reader.contradict(
                    "通知写的是 %d 年，选的是 %d 年。".formatted(named, asked),
                    "The notice is for %d, chosen was %d.".formatted(named, asked));
        }
        return reader.read();
    }

    private Notice read() {
        boolean amends = text.find(AMENDS).isPresent();
        if (year == 0) {
            contradict("没有识别出是哪一年的通知，请选定年份。", "The notice names no year; choose one.");
        } else {
            sections();
            check(amends);
        }
        return new Notice(year, text.find(PAPER).orElse(null), amends, holidays, contradictions, remarks);
    }

    private void sections() {
        String all = SIGNED.matcher(text.plain()).replaceAll("");
        var headings = HEADING.matcher(all).results().toList();
        if (headings.isEmpty()) {
            String name = YEARLY.stream().filter(all::contains).findFirst().orElse("通知");
            add(new NoticeSection(name, all));
        }
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : all.length();
            add(new NoticeSection(
                    headings.get(i).group(1), all.substring(headings.get(i).end(), end)));
        }
    }

    private void add(NoticeSection section) {
        Holiday holiday = section.read(year, known.notices().get(year), contradictions, remarks);
        if (!holiday.off().isEmpty() || !holiday.work().isEmpty()) {
            holidays.add(holiday);
        }
    }

    private void check(boolean amends) {
        if (holidays.isEmpty() && contradictions.isEmpty()) {
            contradict(
                    "没有识别出放假或上班的日期，请粘贴通知正文，如“一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。”。",
                    "No day off and no day worked was found; paste the notice's text itself.");
        }
        var off = new TreeSet<LocalDate>();
        for (Holiday holiday : holidays) {
            holiday.off().stream().filter(day -> !off.add(day)).forEach(day -> twice(holiday, day, "放假", "off"));
        }
        for (Holiday holiday : holidays) {
            holiday.work().stream().filter(off::contains).forEach(day -> twice(holiday, day, "上班", "worked"));
        }
        if (!amends && !holidays.isEmpty()) {
            missing();
        }
    }

    private void twice(Holiday holiday, LocalDate day, String zh, String en) {
        contradict(
                "%s：%s 写作%s，另一处写作放假。".formatted(holiday.name(), day, zh),
                "%s: %s is %s here and off in another place.".formatted(holiday.name(), day, en));
    }

    private void missing() {
        var absent = YEARLY.stream()
                .filter(name -> holidays.stream().noneMatch(h -> h.name().contains(name)))
                .toList();
        if (!absent.isEmpty()) {
            remarks.add(new Doubt(
                    "没有读到：" + String.join("、", absent) + "。采用后全年只有表中的放假日。",
                    "Not found: " + String.join(", ", absent) + ". The year will have only the days of the table."));
        }
    }

    private void contradict(String zh, String en) {
        contradictions.add(new Doubt(zh, en));
    }
}
