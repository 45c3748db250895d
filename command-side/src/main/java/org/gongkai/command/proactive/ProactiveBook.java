package org.gongkai.command.proactive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.booking.Periods;
import org.gongkai.events.AgencyId;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentStockDeclared;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveEntry;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.proactive.Figures;
import org.gongkai.proactive.Registry;
import org.gongkai.proactive.Registry.Document;
import org.gongkai.rule.chapter.ProactiveRule;
import org.jspecify.annotations.Nullable;

/** What an agency has entered about table 二, and where a new fact is counted. */
final class ProactiveBook {

    /** A fact and its place in the log. */
    record Entered(long position, ProactiveEvent event) {}

    /**
     * Where a fact is counted.
     *
     * @param year the statistical year
     * @param late whether its own year is closed
     */
    record Place(int year, boolean late) {}

    private final AgencyId agency;
    private final List<Entered> entered;
    private final Periods periods;
    private final @Nullable Integer opening;
    private final Registry registry;
    private final Figures figures = new Figures();

    /**
     * The book as it stands.
     *
     * @param opening the agency's first year here; null when none was declared
     */
    ProactiveBook(AgencyId agency, List<Entered> entered, Periods periods, @Nullable Integer opening) {
        this.agency = agency;
        this.entered = new ArrayList<>(entered);
        this.periods = periods;
        this.opening = opening;
        List<ProactiveEvent> events = new ArrayList<>();
        entered.forEach(each -> events.add(each.event()));
        this.registry = Registry.of(events);
        events.forEach(event -> figures.add(event.entries()));
    }

    AgencyId agency() {
        return agency;
    }

    Registry registry() {
        return registry;
    }

    /** A document whose record is no mistake. */
    Document document(UUID id) {
        Document document = registry.find(id).orElseThrow(() -> ProactiveRule.DOCUMENT_UNKNOWN.broken(id));
        ProactiveRule.DOCUMENT_IS_VOID.require(
                !document.isVoid(), document.issued().docNo());
        return document;
    }

    boolean takes(int year) {
        return periods.takes(year);
    }

    /**
     * Where a document's being issued or ended is counted: in its year; when that is closed, in the first year never
     * closed. Empty for what the declared stock already has.
     */
    Optional<Place> place(DocumentKind kind, int year) {
        Integer stockFrom = registry.stockFrom(kind);
        if (stockFrom != null && year < stockFrom) {
            return Optional.empty();
        }
        boolean beforeOurTime = opening != null && year < opening && periods.lastClosed() == opening - 1;
        return Optional.of(
                periods.takes(year) || beforeOurTime
                        ? new Place(year, false)
                        : new Place(periods.lastClosed() + 1, true));
    }

    /** What undoes these entries: where they stand in a closed year, only the stock is put right, in an open one. */
    List<ProactiveEntry> undone(DocumentKind kind, List<ProactiveEntry> booked) {
        var undone = new ArrayList<ProactiveEntry>();
        long stock = 0;
        for (ProactiveEntry entry : booked) {
            if (periods.takes(entry.period())) {
                undone.add(new ProactiveEntry(entry.period(), entry.cell(), -entry.amount()));
            } else if (entry.cell() == kind.inForce()) {
                stock += entry.amount();
            }
        }
        if (stock != 0) {
            undone.add(new ProactiveEntry(periods.lastClosed() + 1, kind.inForce(), -stock));
        }
        return undone;
    }

    /** Whether any of these entries stands in a year that takes none. */
    boolean isFixed(List<ProactiveEntry> booked) {
        return booked.stream().anyMatch(entry -> !periods.takes(entry.period()));
    }

    long figure(int year, ProactiveCell cell) {
        return figures.at(year, cell);
    }

    /** What the year adds to the stock by itself, without what was declared as its beginning. */
    long movement(int year, DocumentKind kind) {
        return figures.movement(year, kind.inForce()) - declaredInto(year, kind);
    }

    /** What the year began with by now. */
    long stockAtStart(int year, DocumentKind kind) {
        return figures.at(year - 1, kind.inForce()) + declaredInto(year, kind);
    }

    private long declaredInto(int year, DocumentKind kind) {
        return entered.stream()
                .map(Entered::event)
                .filter(e -> e instanceof DocumentStockDeclared stock && stock.kind() == kind)
                .flatMap(e -> e.entries().stream())
                .filter(entry -> entry.period() == year)
                .mapToLong(ProactiveEntry::amount)
                .sum();
    }

    /** The declarations of a cell of a year, corrections included, oldest first. */
    List<Entered> declarations(int year, ProactiveCell cell) {
        return entered.stream()
                .filter(each -> each.event() instanceof FigureDeclared f && f.year() == year && f.cell() == cell)
                .toList();
    }

    /** Adds one fact more. */
    void add(ProactiveEvent event) {
        entered.add(new Entered(0, event)); // Its position is not known before the commit.
        figures.add(event.entries());
    }

    /** Refuses, once all facts of a command are in, a figure below nothing that must not be. */
    void requireSound() {
        for (ProactiveCell cell : figures.negative()) {
            int year = figures.years().stream()
                    .filter(y -> figures.at(y, cell) < 0)
                    .findFirst()
                    .orElseThrow();
            throw ProactiveRule.FIGURE_NOT_NEGATIVE.broken(
                    ProactiveSheet.words(cell), cell.unit().print(figures.at(year, cell)));
        }
    }
}
