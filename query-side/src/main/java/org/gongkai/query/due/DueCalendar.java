package org.gongkai.query.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.deadline.ExplainedDay;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.answer.DueAnswer;
import org.jspecify.annotations.Nullable;

/**
 * How a request's due date came about.
 *
 * @param agency whose request it is
 * @param requestNo its registration number; null while its receipt is not confirmed
 * @param answer the clock and the way to the due date
 * @param months the calendar from the day the period counts from; none before receipt
 * @param told the days that need a word, in order: the first, the last, and where the reason changes between
 */
public record DueCalendar(
        UUID requestId,
        int agency,
        @Nullable String requestNo,
        String summary,
        DueAnswer answer,
        List<Month> months,
        List<ExplainedDay> told) {

    /** Of a request as known, asked for on this day. */
    public static DueCalendar of(Chronicle chronicle, LocalDate today) {
        var facts = chronicle.file().facts();
        var receipt = facts.receipt();
        var answer = DueAnswer.of(facts.requestId().value(), facts.clock(), chronicle.calendar(), today);
        return new DueCalendar(
                facts.requestId().value(),
                facts.agency().value(),
                receipt == null ? null : receipt.requestNo(),
                facts.filing().summary(),
                answer,
                months(answer),
                told(answer.days()));
    }

    /** Whether there is anything to count yet. */
    public boolean running() {
        return answer.clock() != null;
    }

    /** Working days left today; negative by how many it is overrun. */
    public int left() {
        return answer.clock() == null ? 0 : answer.clock().remaining();
    }

    /** By how many working days it is overrun today; 0 when it is not. */
    public int over() {
        return Math.max(0, -left());
    }

    /** In which words its state is told: {@code ended}, {@code stopped}, {@code suspended}, {@code over}, … */
    public String state() {
        var clock = answer.clock();
        if (clock == null) {
            return "unreceived";
        }
        return switch (clock.state()) {
            case ENDED -> Boolean.FALSE.equals(answer.answeredInTime()) ? "late" : "ended";
            case STOPPED -> "stopped";
            case SUSPENDED -> "suspended";
            case RUNNING -> answer.overdue() ? "over" : "running";
        };
    }

    private static List<Month> months(DueAnswer answer) {
        if (answer.days().isEmpty()) {
            return List.of();
        }
        Map<LocalDate, ExplainedDay> known = new HashMap<>();
        answer.days().forEach(day -> known.put(day.date(), day));
        YearMonth last = YearMonth.from(answer.days().getLast().date());
        var months = new ArrayList<Month>();
        for (YearMonth month = YearMonth.from(answer.days().getFirst().date());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(Month.of(
                    month,
                    date -> new Day(date, known.get(date), date.equals(answer.today()), date.equals(answer.due()))));
        }
        return months;
    }

    /** Ordinary working days and weekends tell themselves; of the same reason day after day the first is told. */
    private static List<ExplainedDay> told(List<ExplainedDay> days) {
        var told = new ArrayList<ExplainedDay>();
        for (int i = 0; i < days.size(); i++) {
            ExplainedDay day = days.get(i);
            boolean last = i == days.size() - 1;
            boolean changes = i == 0 || !days.get(i - 1).zh().equals(day.zh());
            boolean ordinary = day.kind() == ExplainedDay.Kind.COUNTED || day.kind() == ExplainedDay.Kind.WEEKEND;
            if (last || (changes && !ordinary)) {
                told.add(day);
            }
        }
        return told;
    }
}
