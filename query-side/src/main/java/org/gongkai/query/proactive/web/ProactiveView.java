package org.gongkai.query.proactive.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.events.Labelled;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.events.proactive.ProactiveSheet.Part;
import org.gongkai.proactive.Registry;
import org.gongkai.proactive.Registry.Document;
import org.gongkai.query.proactive.ProactiveTable;
import org.jspecify.annotations.Nullable;

/**
 * Table 二 of a year with all that stands behind it, on one page.
 *
 * @param table its figures
 * @param parts the items of article 20
 * @param documents the registry, the last issued first
 */
record ProactiveView(ProactiveTable table, List<Section> parts, List<Document> documents) {

    /** An item of article 20 with its cells. */
    record Section(Part part, List<Line> lines) {}

    /**
     * A cell.
     *
     * @param before last year's figure; null where it is not known
     * @param missing whether somebody should declare it
     * @param entries what it is the sum of, oldest first
     */
    record Line(
            ProactiveCell cell,
            Labelled label,
            String figure,
            @Nullable String before,
            boolean missing,
            List<EntriesAnswer.Entry> entries) {

        /** The end of the ids of its dialogs. */
        public String id() {
            return cell.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether its figure is money, typed in the printed unit. */
        public boolean money() {
            return cell.unit().isMoney();
        }

        /** The kind of documents it counts at the end of the year; null when it counts something else. */
        public @Nullable DocumentKind stock() {
            return cell.isStock() ? DocumentKind.of(cell) : null;
        }
    }

    /** Looks up the entries of a cell. */
    interface Entries {
        List<EntriesAnswer.Entry> of(ProactiveCell cell);
    }

    static ProactiveView of(ProactiveTable table, @Nullable ProactiveTable before, Entries entries, Registry registry) {
        var parts = new ArrayList<Section>();
        for (Part part : table.sheet().parts()) {
            var lines = new ArrayList<Line>();
            for (ProactiveSheet.Row row : part.rows()) {
                part.cells(row).forEach(cell -> lines.add(line(cell, table, before, entries)));
            }
            parts.add(new Section(part, lines));
        }
        var documents = registry.documents()
                .filter(document -> !document.isVoid())
                .sorted(Comparator.comparing((Document d) -> d.issued().issuedOn())
                        .reversed())
                .toList();
        return new ProactiveView(table, parts, documents);
    }

    private static Line line(
            ProactiveCell cell, ProactiveTable table, @Nullable ProactiveTable before, Entries entries) {
        return new Line(
                cell,
                table.sheet().label(cell),
                table.print(cell),
                before == null ? null : before.print(cell),
                table.missing().contains(cell),
                entries.of(cell));
    }
}
