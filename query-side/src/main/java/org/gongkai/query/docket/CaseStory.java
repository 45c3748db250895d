package org.gongkai.query.docket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongkai.booking.Cell;
import org.gongkai.docket.CaseFacts;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.remedy.RemedyEvent;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to one case, and what it adds up to.
 *
 * @param events in order, at least one
 * @param file what they add up to
 */
public record CaseStory(List<Told> events, RemedyCase file) {

    /**
     * One event as it was stored.
     *
     * @param sequence its number within the case, from 0
     * @param position its place in the log (记录序号)
     * @param by the account that recorded it; null where the log does not say
     * @param payload the event as JSON, exactly as stored
     */
    public record Told(
            UUID caseId,
            long sequence,
            long position,
            Instant recordedAt,
            String name,
            int version,
            @Nullable String by,
            String payload) {

        /** The event. */
        public RemedyEvent event() {
            return (RemedyEvent) EventJson.CURRENT.read(name, version, payload);
        }
    }

    static CaseStory of(List<Told> events) {
        return new CaseStory(
                events, RemedyCase.of(events.stream().map(Told::event).toList()));
    }

    /** The case's id. */
    public UUID caseId() {
        return events.getFirst().caseId();
    }

    /** What its events add up to. */
    public CaseFacts facts() {
        return file.facts();
    }

    /** The year it stands in; null when in none. */
    public @Nullable Integer standingYear() {
        Cell standing = file.booked().standing();
        return standing == null ? null : standing.period();
    }
}
