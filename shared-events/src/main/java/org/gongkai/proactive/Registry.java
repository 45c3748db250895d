package org.gongkai.proactive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.events.proactive.DocumentExpired;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentRepealed;
import org.gongkai.events.proactive.DocumentStockDeclared;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveEntry;
import org.gongkai.events.proactive.ProactiveEvent;
import org.jspecify.annotations.Nullable;

/** The agency's rules and normative documents, each with its life, and since when its stock is known. */
public final class Registry {

    /**
     * One document.
     *
     * @param issued as it was entered
     * @param endedOn the first day it was no longer in force; null while it is
     * @param lapsed whether it lapsed by itself rather than being repealed
     * @param isVoid whether its record was a mistake
     * @param booked what stands booked for its being issued
     * @param bookedAtEnd what stands booked for its repeal or lapse
     */
    public record Document(
            DocumentIssued issued,
            @Nullable LocalDate endedOn,
            boolean lapsed,
            boolean isVoid,
            List<ProactiveEntry> booked,
            List<ProactiveEntry> bookedAtEnd) {

        /** Whether it is in force at the end of the day. */
        public boolean isInForce(LocalDate day) {
            return !isVoid && !issued.issuedOn().isAfter(day) && (endedOn == null || endedOn.isAfter(day));
        }

        private Document ended(LocalDate on, boolean byItself, List<ProactiveEntry> entries) {
            return new Document(issued, on, byItself, isVoid, booked, entries);
        }

        private Document voided(DocumentVoided.What what) {
            return switch (what) {
                case DOCUMENT -> new Document(issued, endedOn, lapsed, true, List.of(), List.of());
                case END -> new Document(issued, null, false, isVoid, booked, List.of());
            };
        }
    }

    private final Map<UUID, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentKind, Integer> stockFrom = new EnumMap<>(DocumentKind.class);

    private Registry() {}

    /** What the facts come to, oldest first. */
    public static Registry of(Collection<? extends ProactiveEvent> events) {
        var registry = new Registry();
        events.forEach(registry::add);
        return registry;
    }

    private void add(ProactiveEvent event) {
        switch (event) {
            case DocumentIssued e ->
                documents.put(e.document(), new Document(e, null, false, false, e.entries(), List.of()));
            case DocumentRepealed e ->
                documents.computeIfPresent(e.document(), (id, d) -> d.ended(e.repealedOn(), false, e.entries()));
            case DocumentExpired e ->
                documents.computeIfPresent(e.document(), (id, d) -> d.ended(e.expiredOn(), true, e.entries()));
            case DocumentVoided e -> documents.computeIfPresent(e.document(), (id, d) -> d.voided(e.what()));
            case DocumentStockDeclared e -> stockFrom.merge(e.kind(), e.year(), Math::min);
            case FigureDeclared e -> {
                // Counted without being listed.
            }
        }
    }

    /** The document with this identity; empty when there is none. */
    public Optional<Document> find(UUID document) {
        return Optional.ofNullable(documents.get(document));
    }

    /** The documents that are no mistake, as they were entered. */
    public Stream<Document> documents() {
        return documents.values().stream().filter(d -> !d.isVoid());
    }

    /** The first year whose stock at its beginning was declared; null when none was. */
    public @Nullable Integer stockFrom(DocumentKind kind) {
        return stockFrom.get(kind);
    }
}
