package org.gongkai.query.proactive.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentStockDeclared;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.proactive.Registry;
import org.gongkai.query.page.EventWords;
import org.gongkai.query.print.ReportJson;
import org.gongkai.query.proactive.CellEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of table 二 is made of.
 *
 * @param figure the sum of the entries, as it is printed
 * @param unit what it is printed in
 * @param asOf the last record counted
 */
record EntriesAnswer(
        String cell,
        String label,
        String labelEn,
        int year,
        String figure,
        String unit,
        long asOf,
        List<Entry> entries) {

    /**
     * One entry.
     *
     * @param amount what it adds, as it would be printed
     * @param document the number and title of the document it is about; null for a declared figure
     * @param source who answers for it; null for a document
     * @param corrects the record it puts right; null when it is new
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            long position,
            String recordedAt,
            String actor,
            String occurredOn,
            String event,
            String zh,
            String en,
            int period,
            String amount,
            boolean late,
            @Nullable String document,
            @Nullable String source,
            @Nullable String note,
            @Nullable String evidence,
            @Nullable Long corrects) {}

    static EntriesAnswer of(ProactiveCell cell, int year, long asOf, List<CellEntry> entries, Registry registry) {
        var words = ProactiveSheet.words(cell);
        long sum = entries.stream().mapToLong(each -> each.entry().amount()).sum();
        return new EntriesAnswer(
                cell.code(),
                words.zh(),
                words.en(),
                year,
                cell.unit().print(sum),
                cell.unit().zh(),
                asOf,
                entries.stream().map(each -> entry(each, registry)).toList());
    }

    private static Entry entry(CellEntry each, Registry registry) {
        var record = each.of();
        ProactiveEvent event = record.event();
        var words = EventWords.of(event);
        var figure = event instanceof FigureDeclared declared ? declared : null;
        var stock = event instanceof DocumentStockDeclared declared ? declared : null;
        return new Entry(
                record.position(),
                ReportJson.local(record.recordedAt()),
                record.actor(),
                event.occurredOn().toString(),
                event.getClass().getSimpleName(),
                words.zh(),
                words.en(),
                each.entry().period(),
                each.entry().cell().unit().print(each.entry().amount()),
                event.late(),
                document(event, registry),
                figure != null ? figure.source() : stock == null ? null : stock.source(),
                note(event),
                figure == null ? null : figure.evidence(),
                figure == null ? null : figure.correctsPosition());
    }

    private static @Nullable String note(ProactiveEvent event) {
        return switch (event) {
            case FigureDeclared e -> e.note();
            case DocumentStockDeclared e -> e.note();
            case DocumentVoided e -> e.reason();
            default -> null;
        };
    }

    private static @Nullable String document(ProactiveEvent event, Registry registry) {
        return event.about()
                .flatMap(registry::find)
                .map(Registry.Document::issued)
                .map(EntriesAnswer::name)
                .orElse(null);
    }

    private static String name(DocumentIssued issued) {
        return issued.title() + "（" + issued.docNo() + "）";
    }
}
