package org.gongkai.query.audit.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of table 三 and what it is made of.
 *
 * @param figure what is printed
 * @param count how many requests count in it: the same number
 * @param provisional whether the year still moves
 * @param asOf the last record counted
 * @param requests the newest of them
 * @param reversed how many were once booked there and no longer count
 */
record ExplainedCell(
        int agency,
        String agencyName,
        int year,
        String line,
        String lineZh,
        String lineEn,
        String column,
        String columnZh,
        String columnEn,
        int figure,
        int count,
        boolean provisional,
        long asOf,
        List<Request> requests,
        int reversed)
        implements Explained {

    /** A request that counts. */
    record Request(UUID requestId, @Nullable String requestNo, List<Entry> entries) {}

    /** An entry and the record that booked it. */
    record Entry(long position, int amount, String event, LocalDate occurredOn) {}

    @Override
    public String text(boolean english) {
        var sheet = new Sheet();
        sheet.head(
                "%s %d年 | %s | %s = %d%s"
                        .formatted(agencyName, year, lineZh, columnZh, figure, provisional ? "（暂列）" : ""),
                "%s %d | %s | %s = %d%s"
                        .formatted(agencyName, year, lineEn, columnEn, figure, provisional ? " (provisional)" : ""));
        sheet.item("格", "cell", "%d/%d/%s/%s".formatted(agency, year, line, column));
        sheet.item("计算到记录", "counted up to record", asOf);
        sheet.head("由 %d 件申请组成，逐件：".formatted(count), "It is made of %d requests:".formatted(count));
        requests.forEach(request -> addTo(sheet, request));
        if (count > requests.size()) {
            int more = count - requests.size();
            sheet.line("  … 另有 %d 件".formatted(more), "  … and %d more".formatted(more));
        }
        if (reversed > 0) {
            sheet.line(
                    "  曾经记入、后来冲回的 %d 件".formatted(reversed),
                    "  once booked here and taken back: %d".formatted(reversed));
        }
        return sheet.text(english);
    }

    private static void addTo(Sheet sheet, Request request) {
        var number = request.requestNo() == null ? request.requestId().toString() : request.requestNo();
        var entries = new StringBuilder();
        request.entries()
                .forEach(e -> entries.append(
                        "  %+d %s %s #%d".formatted(e.amount(), e.occurredOn(), e.event(), e.position())));
        sheet.line("  " + number + entries, "  " + number + entries);
    }
}
