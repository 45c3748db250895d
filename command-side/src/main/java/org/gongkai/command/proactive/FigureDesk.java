package org.gongkai.command.proactive;

import java.util.Comparator;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.proactive.ProactiveCommand.DeclareFigures;
import org.gongkai.command.proactive.ProactiveCommand.DeclareStock;
import org.gongkai.command.proactive.ProactiveCommand.Figure;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentStockDeclared;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.FigureUnit;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveCell.Row;
import org.gongkai.events.proactive.ProactiveEntry;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.rule.chapter.ProactiveRule;
import org.jspecify.annotations.Nullable;

/** Takes the figures of table 二 that are declared, and the stock of documents that a year began with. */
public class FigureDesk {

    private final ProactiveBooks books;

    /** Over the books of all agencies. */
    public FigureDesk(ProactiveBooks books) {
        this.books = books;
    }

    /** Declares what a year began with. */
    @CommandHandler
    public void declare(DeclareStock c) {
        ProactiveBook book = books.open(c);
        requireOpen(book, c.year());
        long start = Amounts.read(c.kind().inForce(), FigureUnit.PIECE, c.inForce());
        requirePower(book, c.kind().inForce(), start);
        declare(book, new Stock(c.year(), c.kind(), c.source(), c.note()), start);
        book.requireSound();
    }

    /** Declares figures, all or none; the stock last, because it is what the others leave. */
    @CommandHandler
    public void declare(DeclareFigures c) {
        ProactiveBook book = books.open(c);
        requireOpen(book, c.year());
        c.figures().stream()
                .sorted(Comparator.comparing(
                        figure -> Amounts.cell(figure.cell()).isStock()))
                .forEach(figure -> declare(book, c.year(), figure));
        book.requireSound();
    }

    private void requireOpen(ProactiveBook book, int year) {
        ProactiveRule.PROACTIVE_YEAR_AHEAD.require(year <= books.today().getYear(), year);
        ProactiveRule.PROACTIVE_YEAR_CLOSED.require(book.takes(year), year);
    }

    private void declare(ProactiveBook book, int year, Figure figure) {
        ProactiveCell cell = Amounts.cell(figure.cell());
        long amount = Amounts.read(cell, figure.unit(), figure.amount());
        requirePower(book, cell, amount);
        if (cell.isStock()) {
            ProactiveRule.FIGURE_CORRECTS_NOTHING.require(
                    figure.corrects() == null, String.valueOf(figure.corrects()), year, ProactiveSheet.words(cell));
            DocumentKind kind = DocumentKind.of(cell);
            declare(book, new Stock(year, kind, figure.source(), figure.note()), amount - book.movement(year, kind));
            return;
        }
        Declarations said = new Declarations(year, cell, book.declarations(year, cell));
        said.requireSpan(figure);
        Long corrects = said.corrected(figure);
        long adds = amount - said.standing(corrects);
        var event = new FigureDeclared(
                book.agency(),
                year,
                cell,
                amount,
                entries(year, cell, adds),
                figure.from(),
                figure.to(),
                figure.source(),
                figure.evidence(),
                figure.note(),
                corrects,
                books.today());
        books.enter(book, event);
    }

    /** Who says what about which stock. */
    private record Stock(
            int year,
            DocumentKind kind,
            String source,
            @Nullable String note) {}

    private void declare(ProactiveBook book, Stock c, long start) {
        ProactiveCell cell = c.kind().inForce();
        ProactiveRule.FIGURE_NOT_NEGATIVE.require(start >= 0, ProactiveSheet.words(cell), start);
        long difference = start - book.stockAtStart(c.year(), c.kind());
        books.enter(
                book,
                new DocumentStockDeclared(
                        book.agency(),
                        c.year(),
                        c.kind(),
                        start,
                        c.source(),
                        c.note(),
                        books.today(),
                        List.of(new ProactiveEntry(c.year(), cell, difference))));
    }

    /** A number of documents that are not listed one by one moves the stock as if they were. */
    private static List<ProactiveEntry> entries(int year, ProactiveCell cell, long adds) {
        var entry = new ProactiveEntry(year, cell, adds);
        DocumentKind kind = DocumentKind.of(cell);
        if (cell == kind.issued()) {
            return List.of(entry, new ProactiveEntry(year, kind.inForce(), adds));
        }
        if (cell == kind.repealed()) {
            return List.of(entry, new ProactiveEntry(year, kind.inForce(), -adds));
        }
        return List.of(entry);
    }

    private void requirePower(ProactiveBook book, ProactiveCell cell, long amount) {
        if (cell.row() == Row.RULES && amount != 0) {
            books.requirePower(book.agency(), DocumentKind.RULES);
        }
    }
}
