package org.gongkai.command.remedy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.request.Decisions;
import org.gongkai.command.request.Setting;
import org.gongkai.docket.CaseFaults;
import org.gongkai.docket.CaseFit;
import org.gongkai.docket.CaseMending;
import org.gongkai.docket.CasePosted;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.RequestId;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.CaseResponded;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseStepRetracted;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.RemedyRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads cases and requests, checks what was decided, and writes it down with its faults and bookings. */
public final class Docket {

    private final Streams streams;
    private final CaseNumbers numbers;
    private final JdbcClient jdbc;

    /** Over the command side's pool, whose transactions it joins. */
    public Docket(Streams streams, JdbcClient jdbc) {
        this.streams = streams;
        this.numbers = new CaseNumbers(jdbc);
        this.jdbc = jdbc;
    }

    /**
     * The case; its head must be locked.
     *
     * @throws UnknownCase when there is none
     */
    public RemedyCase read(CaseId caseId) {
        return find(caseId).orElseThrow(() -> UnknownCase.of(caseId.toString()));
    }

    private Optional<RemedyCase> find(CaseId caseId) {
        List<Event> events = streams.read(caseId.value());
        boolean none = events.isEmpty() || !(events.getFirst() instanceof CaseFiled);
        return none
                ? Optional.empty()
                : Optional.of(RemedyCase.of(
                        events.stream().map(event -> (RemedyEvent) event).toList()));
    }

    /** The agency's case with this number. */
    public Optional<RemedyCase> numbered(AgencyId agency, String caseNo) {
        return numbers.find(agency, caseNo).map(this::read);
    }

    /** All cases of an agency, locked. */
    public List<RemedyCase> of(AgencyId agency) {
        return jdbc
                .sql("""
                        SELECT head.aggregate
                          FROM desk.aggregate_head head
                         WHERE agency = ?
                           AND EXISTS (SELECT FROM log.event
                                        WHERE event.aggregate = head.aggregate
                                          AND event.sequence = 0 AND event.name = 'CaseFiled')
                         ORDER BY head.aggregate
                           FOR UPDATE OF head""")
                .param(agency.value())
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    /** Lets requests pass that are the agency's own. */
    void requireOwn(AgencyId agency, Collection<RequestId> requests) {
        for (RequestId request : requests) {
            List<Event> events = streams.read(request.value());
            boolean own = !events.isEmpty()
                    && events.getFirst() instanceof RequestSubmitted filed
                    && filed.agency().equals(agency);
            RemedyRule.LINKED_REQUEST_UNKNOWN.require(own, request);
        }
    }

    /** Lets a link to a review pass that a suit follows. */
    void requireReview(AgencyId agency, CaseRoute route, @Nullable CaseId review) {
        if (review == null) {
            return;
        }
        boolean fits = route == CaseRoute.SUIT_AFTER_REVIEW
                && find(review)
                        .map(file -> file.facts().filed())
                        .filter(filed -> filed.route() == CaseRoute.REVIEW
                                && filed.agency().equals(agency))
                        .isPresent();
        RemedyRule.REVIEW_LINK_FITS.require(fits);
    }

    /**
     * Writes the event down when it fits.
     *
     * @param before null when it begins the case
     * @return the case after it
     */
    public RemedyCase append(@Nullable RemedyCase before, RemedyEvent event, Setting setting) {
        RemedyEvent told = before == null ? event : checked(before, event, setting);
        RecordRule.DATE_IN_FUTURE.require(
                !told.occurredOn().isAfter(setting.today()), Term.STEP_DATE, told.occurredOn());
        RemedyEvent posted = CasePosted.event(before, told, setting.periods());
        setting.requireInTime(posted);
        RemedyCase after = RemedyCase.after(before, posted);
        numbers.keep(before == null ? after : before, posted);
        streams.append(posted);
        return after;
    }

    private static RemedyEvent checked(RemedyCase file, RemedyEvent event, Setting setting) {
        if (event instanceof CaseAmended || event instanceof CaseStepRetracted) {
            CaseMending.require(file, event);
            return event;
        }
        CaseFit.require(file.facts(), event);
        var found = CaseFaults.of(file.facts(), event, setting.calendar());
        return event instanceof CaseResponded answer && !found.isEmpty()
                ? answer.with(Decisions.recorded(found, setting))
                : event;
    }
}
