package org.gongkai.query.letter.field;

import org.gongkai.casefile.Filing;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.letter.Field;
import org.gongkai.query.letter.LetterCase;
import org.jspecify.annotations.Nullable;

/** The agency, who asks, what for, and when it came. */
final class RequestValues {

    private RequestValues() {}

    static void put(Values values, LetterCase request) {
        agency(values, request);
        applicant(values, request);
        Filing filing = request.facts().filing();
        var receipt = request.facts().receipt();
        String words = request.who().content();
        values.put(Field.NUMBER, receipt == null ? null : receipt.requestNo())
                .put(Field.CHANNEL, way(filing.channel()))
                .put(Field.SUBMITTED_ON, filing.submittedOn())
                .put(Field.RECEIVED_ON, receipt == null ? null : receipt.receivedOn())
                .put(Field.CONTENT, Chinese.phrase(words == null || words.isBlank() ? filing.summary() : words))
                .put(Field.SUMMARY, filing.summary())
                .put(Field.FORM, zh(filing.detail().form()))
                .put(Field.ROUTE, zh(filing.detail().route()))
                .put(Field.DUE, request.due(request.facts()));
    }

    private static void agency(Values values, LetterCase request) {
        var agency = request.agency();
        values.put(Field.AGENCY, agency.fullName())
                .put(Field.AGENCY_ADDRESS, agency.address())
                .put(Field.AGENCY_POSTCODE, agency.postcode())
                .put(Field.AGENCY_TELEPHONE, agency.telephone())
                .put(Field.AGENCY_EMAIL, agency.email());
    }

    private static void applicant(Values values, LetterCase request) {
        Column category = request.facts().filing().category();
        values.put(Field.CATEGORY, category.zh()).put(Field.YOU, category == Column.NATURAL_PERSON ? "你" : "你单位");
        var who = request.who().applicant();
        if (who != null) {
            values.put(Field.APPLICANT, who.name())
                    .put(Field.IDENTITY, who.identityNo())
                    .put(Field.CONTACT, who.contact())
                    .put(Field.ADDRESS, who.address());
        }
    }

    /** As a letter calls it: how a letter was delivered is the office's own affair. */
    private static String way(Channel channel) {
        return switch (channel) {
            case POST_SIGNED, POST_UNSIGNED -> "邮政寄送";
            case IN_PERSON, INTERNET, FAX, ORAL -> channel.zh();
        };
    }

    static @Nullable String zh(@Nullable Labelled labelled) {
        return labelled == null ? null : labelled.zh();
    }
}
