package org.gongkai.docket;

import java.time.LocalDate;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.remedy.RespondentNoticeReceived;
import org.jspecify.annotations.Nullable;

/**
 * By when the agency has to answer as the respondent.
 *
 * <p>Of a review: 10 working days after the copy came, 5 in simplified procedure (行政复议法第四十八、五十四、八十八条). Of a suit:
 * 15 days after the copy came, counted by the calendar; a last day that is no working day gives way to the next one
 * (行政诉讼法第六十七条、法释〔2018〕1号第四十八条).
 *
 * @param start the day the copy came, which itself does not count
 * @param days how many
 * @param working whether only working days count
 * @param due the last day
 * @param provisional whether it may still move, because a year's holidays are not known yet
 */
public record CaseClock(LocalDate start, int days, boolean working, LocalDate due, boolean provisional) {

    private static final int REVIEW = 10;
    private static final int SIMPLIFIED = 5;
    private static final int SUIT = 15;

    /** The agency's own period; null before the copy came. */
    public static @Nullable CaseClock of(CaseFacts facts, WorkingDayCalendar calendar) {
        var notice = facts.last(RespondentNoticeReceived.class);
        if (notice == null) {
            return null;
        }
        LocalDate start = notice.receivedOn();
        if (facts.filed().route().isSuit()) {
            LocalDate last = start.plusDays(SUIT);
            LocalDate due = calendar.isWorkingDay(last) ? last : calendar.plus(last, 1);
            return new CaseClock(start, SUIT, false, due, calendar.provisional(start, due));
        }
        int days = notice.simplified() ? SIMPLIFIED : REVIEW;
        LocalDate due = calendar.plus(start, days);
        return new CaseClock(start, days, true, due, calendar.provisional(start, due));
    }

    /** Why that day, in Chinese. */
    public String zh() {
        return working
                ? "收到复议申请书副本之日（%s）起 %d 个工作日内答复，最后一日为 %s（行政复议法%s、第八十八条）。"
                        .formatted(start, days, due, days == SIMPLIFIED ? "第五十四条" : "第四十八条")
                : "收到起诉状副本之日（%s）起 %d 日内答辩，最后一日为 %s（行政诉讼法第六十七条）。".formatted(start, days, due);
    }

    /** Why that day, in English. */
    public String en() {
        return working
                ? "Answer within %d working days after the copy came on %s: by %s.".formatted(days, start, due)
                : "Answer within %d days after the complaint came on %s: by %s.".formatted(days, start, due);
    }
}
