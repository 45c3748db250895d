package org.gongkai.events.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;

/** What a {@link RequestAmended} puts right, with the value as it stood and as it should have been. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "field")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Amendment.Category.class, name = "category"),
    @JsonSubTypes.Type(value = Amendment.ReceivedOn.class, name = "receivedOn"),
    @JsonSubTypes.Type(value = Amendment.ReportableOutcome.class, name = "outcome"),
    @JsonSubTypes.Type(value = Amendment.Summary.class, name = "summary")
})
public sealed interface Amendment {

    /** The applicant's category. */
    record Category(Column from, Column to) implements Amendment {}

    /** The legal date of receipt. */
    record ReceivedOn(LocalDate from, LocalDate to) implements Amendment {}

    /** The row the request counts in. */
    record ReportableOutcome(Outcome from, Outcome to) implements Amendment {}

    /** The unsealed summary of what is asked for. */
    record Summary(String from, String to) implements Amendment {}
}
