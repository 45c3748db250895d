package org.gongkai.query.letter.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongkai.letter.LetterGroup;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.LetterCase;
import org.gongkai.query.letter.Offer;
import org.gongkai.query.register.answer.Label;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a request, the likeliest first.
 *
 * @param requestNo null before receipt
 */
public record LettersAnswer(UUID requestId, @Nullable String requestNo, List<Item> letters) {

    /**
     * A letter.
     *
     * @param basis the articles it rests on; empty where no rule demands it
     * @param readiness RECORDED when what it says is on record, DRAFT when the step could be taken
     * @param why it is offered
     * @param suggested whether it is the one most likely wanted now
     * @param blanks what the clerk has to fill in, in reading order
     * @param href where the Word document is
     */
    public record Item(
            LetterKind kind,
            Label name,
            LetterGroup group,
            Label groupLabel,
            String basis,
            Offer.Readiness readiness,
            Label why,
            boolean suggested,
            List<String> blanks,
            String href,
            String fileName) {}

    static LettersAnswer of(LetterCase request, List<Offer> offers, Function<LetterKind, List<String>> blanks) {
        var facts = request.facts();
        var receipt = facts.receipt();
        return new LettersAnswer(
                facts.requestId().value(),
                receipt == null ? null : receipt.requestNo(),
                offers.stream()
                        .map(offer -> item(request, offer, blanks.apply(offer.kind())))
                        .toList());
    }

    private static Item item(LetterCase request, Offer offer, List<String> blanks) {
        LetterKind kind = offer.kind();
        return new Item(
                kind,
                Label.of(kind),
                kind.group(),
                Label.of(kind.group()),
                kind.basis(),
                offer.readiness(),
                Label.of(offer.readiness()),
                offer.suggested(),
                blanks,
                "/api/requests/" + request.facts().requestId() + "/letters/" + kind.name() + ".docx",
                LetterDesk.fileName(kind, request));
    }
}
