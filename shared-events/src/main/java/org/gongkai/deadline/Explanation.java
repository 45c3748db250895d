package org.gongkai.deadline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells day by day how a due date came about. The sentences carry no date; the line they stand in does. */
final class Explanation {

    private final ClockFacts facts;
    private final WorkingDayCalendar calendar;
    private final List<ExplainedDay> days = new ArrayList<>();
    private int counted;

    Explanation(ClockFacts facts, WorkingDayCalendar calendar) {
        this.facts = facts;
        this.calendar = calendar;
    }

    /**
     * From the base to the last day the clock runs.
     *
     * @param due null when the clock stands still, which a last line then says
     */
    List<ExplainedDay> days(LocalDate to, @Nullable LocalDate due) {
        start();
        for (LocalDate day = facts.base().plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isSuspended(day)) {
                suspended(day);
            } else {
                ordinary(day, calendar.kind(day));
            }
        }
        if (due == null) {
            standstill(to.plusDays(1));
        } else if (due.equals(facts.appointedOn())) {
            appointed(due);
        }
        return List.copyOf(days);
    }

    private void start() {
        int period = facts.workingDays();
        String plusZh = facts.extensionDays() == 0 ? "" : "，延期" + facts.extensionDays() + "个工作日";
        String plusEn = facts.extensionDays() == 0 ? "" : ", extended by " + facts.extensionDays();
        String zh = switch (facts.start()) {
            case RECEIPT -> "收到申请，当日不计，自次日起" + period + "个工作日内答复（条例第三十三条）";
            case CORRECTION -> "收到补正后的申请，当日不计，自次日起重新计算" + period + "个工作日（条例第三十条）";
            case PAYMENT -> "申请人已缴费，自次日起重新计算" + period + "个工作日（国办函〔2020〕109号）";
            case ORDER -> "收到责令重新答复的决定或者判决，自次日起" + period + "个工作日";
        };
        String en = switch (facts.start()) {
            case RECEIPT -> "Received; the reply is due in " + period + " working days after this day (art 33)";
            case CORRECTION -> "Corrected request received; " + period + " working days start anew (art 30)";
            case PAYMENT -> "Fee paid; " + period + " working days start anew (GBH [2020] 109)";
            case ORDER -> "Ordered to reply anew; " + period + " working days after this day";
        };
        add(facts.base(), ExplainedDay.Kind.START, 0, zh + plusZh + "。", en + plusEn + ".");
    }

    private boolean isSuspended(LocalDate day) {
        return facts.suspensions().stream().anyMatch(s -> s.covers(day));
    }

    private void suspended(LocalDate day) {
        String zh = "不计入期限：" + why(day, Suspension::whyZh, "；") + "（条例第三十三条第三款）。";
        String en = "Not counted: " + why(day, Suspension::whyEn, "; ") + " (art 33(3)).";
        add(day, ExplainedDay.Kind.SUSPENDED, 0, zh, en);
    }

    private void ordinary(LocalDate day, DayKind kind) {
        String zhDay = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
        String enDay = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        switch (kind) {
            case WORKING_DAY -> count(day, ExplainedDay.Kind.COUNTED, "", "");
            case MAKE_UP_WORKDAY ->
                count(
                        day,
                        ExplainedDay.Kind.MAKE_UP_WORKDAY,
                        zhDay + "调休上班，",
                        "A " + enDay + " worked in exchange for a holiday: ");
            case WEEKEND ->
                add(
                        day,
                        ExplainedDay.Kind.WEEKEND,
                        0,
                        zhDay + "休息，不计" + assumedZh(day) + "。",
                        enDay + ", not counted" + assumedEn(day) + ".");
            case HOLIDAY ->
                add(
                        day,
                        ExplainedDay.Kind.HOLIDAY,
                        0,
                        "按国务院办公厅通知放假，不计。",
                        "Holiday by the State Council's notice, not counted.");
        }
    }

    private void count(LocalDate day, ExplainedDay.Kind kind, String zhBefore, String enBefore) {
        counted++;
        int extra = counted - facts.workingDays();
        String zhExtra = extra > 0 && extra <= facts.extensionDays() ? "（延期第" + extra + "个）" : "";
        String enExtra = extra > 0 && extra <= facts.extensionDays() ? " (" + extra + " of the extension)" : "";
        boolean last = counted == facts.allotted() && facts.appointedOn() == null;
        String zh = zhBefore + "第" + counted + "个工作日" + zhExtra + (last ? "，答复期限届满" : "");
        String en = (enBefore.isEmpty() ? "Working" : enBefore + "working") + " day " + counted + enExtra
                + (last ? ", the last day for the reply" : "");
        boolean assumed = kind == ExplainedDay.Kind.COUNTED;
        add(day, kind, counted, zh + (assumed ? assumedZh(day) : "") + "。", en + (assumed ? assumedEn(day) : "") + ".");
    }

    private void appointed(LocalDate day) {
        boolean ordered = facts.start() == ClockFacts.Start.ORDER;
        String zh = ordered ? "责令重新答复的决定或者判决确定本日答复。" : "已告知申请人延迟至本日答复（条例第三十五条）。";
        String en = ordered ? "The order to reply anew set this day." : "The reply was put off to this day (art 35).";
        add(day, ExplainedDay.Kind.APPOINTED, 0, zh, en);
    }

    private void standstill(LocalDate day) {
        if (facts.stoppedOn() != null) {
            add(
                    day,
                    ExplainedDay.Kind.STOPPED,
                    0,
                    "自本日起期限停止，收到补正或者缴费后重新计算。",
                    "From this day the period stands still; it starts anew with the correction or the payment.");
            return;
        }
        int left = facts.allotted() - counted;
        String zh = "自本日起不计入期限：" + why(day, Suspension::whyZh, "；") + "；结束后尚余" + left + "个工作日（条例第三十三条第三款）。";
        String en = "Not counted from this day on: " + why(day, Suspension::whyEn, "; ") + "; " + left
                + " working days will be left (art 33(3)).";
        add(day, ExplainedDay.Kind.SUSPENDED, 0, zh, en);
    }

    private String why(LocalDate day, Function<Suspension, String> words, String between) {
        return facts.suspensions().stream()
                .filter(s -> s.covers(day))
                .map(words)
                .distinct()
                .collect(joining(between));
    }

    private String assumedZh(LocalDate day) {
        return calendar.knows(day.getYear()) ? "" : "（" + day.getYear() + "年放假安排尚未录入，暂按周一至周五计）";
    }

    private String assumedEn(LocalDate day) {
        return calendar.knows(day.getYear())
                ? ""
                : " (no holiday notice for " + day.getYear() + " yet; Monday to Friday assumed)";
    }

    private void add(LocalDate day, ExplainedDay.Kind kind, int number, String zh, String en) {
        days.add(new ExplainedDay(day, kind, number, !calendar.knows(day.getYear()), zh, en));
    }
}
