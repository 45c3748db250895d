package org.gongkai.command.proactive;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.proactive.ProactiveBook.Place;
import org.gongkai.command.proactive.ProactiveCommand.EndDocument;
import org.gongkai.command.proactive.ProactiveCommand.IssueDocument;
import org.gongkai.command.proactive.ProactiveCommand.VoidDocument;
import org.gongkai.events.proactive.DocumentExpired;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentRepealed;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.ProactiveEntry;
import org.gongkai.proactive.Registry.Document;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ProactiveRule;

/** Keeps the registry of rules and normative documents. */
public class DocumentDesk {

    private final ProactiveBooks books;

    /** Over the books of all agencies. */
    public DocumentDesk(ProactiveBooks books) {
        this.books = books;
    }

    /** Enters a document. */
    @CommandHandler
    public void issue(IssueDocument c) {
        ProactiveBook book = books.open(c);
        books.requireNotAhead(Term.ISSUED, c.issuedOn());
        books.requirePower(c.agency(), c.kind());
        requireFree(book, c);
        var place = book.place(c.kind(), c.issuedOn().getYear());
        books.enter(
                book,
                new DocumentIssued(
                        c.agency(),
                        c.document(),
                        c.docNo(),
                        c.title(),
                        c.kind(),
                        c.issuedOn(),
                        c.validTo(),
                        place.map(p -> List.of(
                                        new ProactiveEntry(p.year(), c.kind().issued(), 1),
                                        new ProactiveEntry(p.year(), c.kind().inForce(), 1)))
                                .orElse(List.of()),
                        place.map(Place::late).orElse(false)));
        book.requireSound();
    }

    private static void requireFree(ProactiveBook book, IssueDocument c) {
        book.registry()
                .documents()
                .map(Document::issued)
                .filter(d -> d.docNo().equals(c.docNo()) && d.kind() == c.kind())
                .findFirst()
                .ifPresent(taken -> {
                    throw ProactiveRule.DOCUMENT_NUMBER_TAKEN.broken(taken.docNo(), taken.issuedOn());
                });
    }

    /** Enters that a document is no longer in force. */
    @CommandHandler
    public void end(EndDocument c) {
        ProactiveBook book = books.open(c);
        Document document = book.document(c.document());
        DocumentIssued issued = document.issued();
        books.requireNotAhead(Term.ENDED, c.on());
        ProactiveRule.DOCUMENT_ENDED.require(
                document.endedOn() == null, issued.docNo(), String.valueOf(document.endedOn()));
        ProactiveRule.DOCUMENT_ENDS_AFTER_ISSUE.require(!c.on().isBefore(issued.issuedOn()), issued.issuedOn(), c.on());
        var place = book.place(issued.kind(), c.on().getYear());
        // One that was entered late cannot leave before it came.
        int first = document.booked().stream()
                .mapToInt(ProactiveEntry::period)
                .min()
                .orElse(0);
        int year = place.map(p -> Math.max(first, p.year())).orElse(c.on().getYear());
        List<ProactiveEntry> entries = place.isPresent() ? entries(issued.kind(), year) : List.of();
        boolean late = year != c.on().getYear();
        books.enter(
                book,
                c.byItself()
                        ? new DocumentExpired(c.agency(), c.document(), c.on(), entries, late)
                        : new DocumentRepealed(c.agency(), c.document(), c.on(), c.by(), entries, late));
        book.requireSound();
    }

    private static List<ProactiveEntry> entries(DocumentKind kind, int year) {
        return List.of(new ProactiveEntry(year, kind.repealed(), 1), new ProactiveEntry(year, kind.inForce(), -1));
    }

    /** Takes back a mistaken record. */
    @CommandHandler
    public void makeVoid(VoidDocument c) {
        ProactiveBook book = books.open(c);
        Document document = book.document(c.document());
        ProactiveRule.DOCUMENT_NOT_ENDED.require(
                c.what() == DocumentVoided.What.DOCUMENT || document.endedOn() != null,
                document.issued().docNo());
        var booked = new ArrayList<>(document.bookedAtEnd());
        if (c.what() == DocumentVoided.What.DOCUMENT) {
            booked.addAll(document.booked());
        }
        books.enter(
                book,
                new DocumentVoided(
                        c.agency(),
                        c.document(),
                        c.what(),
                        c.reason(),
                        books.today(),
                        book.undone(document.issued().kind(), booked),
                        book.isFixed(booked)));
        book.requireSound();
    }
}
