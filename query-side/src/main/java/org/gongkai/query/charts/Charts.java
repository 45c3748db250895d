package org.gongkai.query.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.ledger.TableTemplate.Kind;
import org.gongkai.query.report.AnnualTable;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year's charts.
 *
 * @param months received and answered, by month
 * @param results of table 三, the largest rows of it
 * @param days answered within so many working days
 * @param replied how many were answered in the year
 * @param late how many of them after their due date
 */
record Charts(List<Month> months, List<Result> results, List<Span> days, int replied, int late) {

    private static final int MONTHS = 12;

    /** The ends of the spans in working days; the first twenty are the reply period, twice as many the extended one. */
    private static final int[] ENDS = {5, 10, 15, 20, 40};

    /**
     * A month.
     *
     * @param month from 1
     */
    record Month(int month, int received, int replied, int late) {

        /** Late replies of a hundred; null when none was answered. */
        public @Nullable Integer rate() {
            return replied == 0 ? null : Math.round(late * 100f / replied);
        }
    }

    /** A result and how many requests had it. */
    record Result(Labelled label, int requests) {}

    /**
     * A span of working days.
     *
     * @param from the first of them
     * @param to the last; null where it has no end
     */
    record Span(int from, @Nullable Integer to, int requests) {}

    /**
     * Requests of one day of receipt and one of reply.
     *
     * @param closedOn null while it is open
     */
    record Handled(LocalDate receivedOn, @Nullable LocalDate closedOn, boolean late, int requests) {

        boolean receivedIn(int year, int month) {
            return receivedOn.getYear() == year && receivedOn.getMonthValue() == month;
        }

        boolean repliedIn(int year) {
            return closedOn != null && closedOn.getYear() == year;
        }

        boolean repliedIn(int year, int month) {
            return closedOn != null && closedOn.getYear() == year && closedOn.getMonthValue() == month;
        }
    }

    static Charts of(int year, List<Handled> handled, AnnualTable table, WorkingDayCalendar calendar) {
        var months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> month(year, month, handled))
                .toList();
        var replied = handled.stream().filter(each -> each.repliedIn(year)).toList();
        return new Charts(
                months,
                results(table),
                spans(replied, calendar),
                sum(replied),
                sum(replied.stream().filter(Handled::late).toList()));
    }

    private static Month month(int year, int month, List<Handled> handled) {
        var replied =
                handled.stream().filter(each -> each.repliedIn(year, month)).toList();
        return new Month(
                month,
                sum(handled.stream()
                        .filter(each -> each.receivedIn(year, month))
                        .toList()),
                sum(replied),
                sum(replied.stream().filter(Handled::late).toList()));
    }

    private static int sum(List<Handled> handled) {
        return handled.stream().mapToInt(Handled::requests).sum();
    }

    /** The rows of the results as table 三 groups them; groups add up what stands under them. */
    private static List<Result> results(AnnualTable table) {
        var results = new ArrayList<Result>();
        TableTemplate template = table.template();
        for (TableTemplate.Row row : template.rows()) {
            if ("RESULTS".equals(row.parent()) && row.kind() != Kind.TOTAL) {
                results.add(new Result(row, total(table, row)));
            }
        }
        return results;
    }

    private static int total(AnnualTable table, TableTemplate.Row row) {
        return table.rows().stream()
                .filter(leaf -> leaf.head().code().equals(row.code())
                        || row.code().equals(leaf.head().parent()))
                .mapToInt(leaf -> leaf.values().getOrDefault("TOTAL", 0))
                .sum();
    }

    private static List<Span> spans(List<Handled> replied, WorkingDayCalendar calendar) {
        var spans = new ArrayList<Span>();
        int from = 0;
        for (int end : ENDS) {
            spans.add(span(from, end, replied, calendar));
            from = end + 1;
        }
        spans.add(span(from, null, replied, calendar));
        return spans;
    }

    private static Span span(int from, @Nullable Integer to, List<Handled> replied, WorkingDayCalendar calendar) {
        int requests = sum(replied.stream()
                .filter(each -> {
                    int days = calendar.count(each.receivedOn(), Objects.requireNonNull(each.closedOn()));
                    return days >= from && (to == null || days <= to);
                })
                .toList());
        return new Span(from, to, requests);
    }
}
