package org.gongkai.casefile;

import java.time.LocalDate;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * How a request came in, and what is asked.
 *
 * @param channel the way it came
 * @param submittedOn the day the applicant handed it in or sent it
 * @param arrivedOn the day it reached the agency
 * @param confirmedOn the day both sides confirmed; null where not (yet) confirmed
 * @param category the applicant's category, as now known
 * @param summary what is asked for, in a few words
 * @param applicant who asks, sealed
 * @param content the applicant's own words, sealed
 * @param detail what else is known about it
 */
public record Filing(
        Channel channel,
        LocalDate submittedOn,
        LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        Column category,
        String summary,
        @Nullable Sealed applicant,
        @Nullable Sealed content,
        FilingDetail detail) {

    static Filing of(RequestSubmitted e) {
        return new Filing(
                e.channel(),
                e.submittedOn(),
                e.arrivedOn(),
                null,
                e.category(),
                e.summary(),
                e.applicant(),
                e.content(),
                e.detail());
    }

    Filing confirmed(@Nullable LocalDate on) {
        return new Filing(channel, submittedOn, arrivedOn, on, category, summary, applicant, content, detail);
    }

    Filing of(Column other) {
        return new Filing(channel, submittedOn, arrivedOn, confirmedOn, other, summary, applicant, content, detail);
    }

    Filing about(String other) {
        return new Filing(channel, submittedOn, arrivedOn, confirmedOn, category, other, applicant, content, detail);
    }
}
