package org.gongkai.query.drill;

import java.util.List;
import java.util.UUID;
import org.gongkai.events.Labelled;
import org.gongkai.query.print.ReportJson;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is made of, for programs.
 *
 * @param figure what is printed
 * @param count how many requests count in it: the same number, however many are listed here
 * @param asOf the last record counted
 */
record ContentJson(
        ReportJson.Owner agency,
        int year,
        String template,
        Label line,
        Label column,
        boolean provisional,
        long asOf,
        int figure,
        int count,
        List<Request> requests,
        List<Request> history) {

    record Label(String code, String label, String labelEn) {

        static Label of(String code, Labelled labelled) {
            return new Label(code, labelled.zh(), labelled.en());
        }
    }

    record Request(UUID requestId, @Nullable String requestNo, int net, List<Entry> entries) {

        static Request of(Content.Request request) {
            return new Request(
                    request.requestId(),
                    request.requestNo(),
                    request.net(),
                    request.entries().stream().map(Entry::of).toList());
        }
    }

    record Entry(
            long position,
            int period,
            String line,
            String column,
            int amount,
            String event,
            String occurredOn,
            String recordedAt) {

        static Entry of(Content.Entry entry) {
            return new Entry(
                    entry.position(),
                    entry.period(),
                    entry.line().name(),
                    entry.column().name(),
                    entry.amount(),
                    entry.event(),
                    entry.occurredOn().toString(),
                    ReportJson.local(entry.recordedAt()));
        }
    }

    static ContentJson of(Content content) {
        var report = content.report();
        var cell = content.cell();
        return new ContentJson(
                new ReportJson.Owner(
                        report.agency().id().value(), report.agency().name()),
                report.table().year(),
                report.table().template().code(),
                Label.of(cell.row().code(), cell.row()),
                Label.of(cell.head().code(), cell.head()),
                report.table().provisional(),
                report.position(),
                content.figure(),
                content.count(),
                content.requests().stream().map(Request::of).toList(),
                content.history().stream().map(Request::of).toList());
    }
}
