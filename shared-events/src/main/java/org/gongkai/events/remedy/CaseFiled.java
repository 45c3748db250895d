package org.gongkai.events.remedy;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * A review was applied for, or a suit brought, and the agency entered it: it counts in the year it was filed in.
 *
 * @param caseNo its number at the review body or court; the office’s own until there is one
 * @param route by which way it came, which is its column
 * @param role as what the agency stands in it
 * @param body the review body or court
 * @param subject what is challenged
 * @param filedOn the day it was applied for or brought
 * @param requests the requests it is about; none, one or many
 * @param review the review it follows; null where none is kept here
 * @param openingYear for a case pending at go-live: the first year reported from this log, which it is carried into;
 *     null otherwise
 * @param takeover where it comes from when its agency was abolished, which {@link CaseTransferredIn} enters;
 *     null otherwise
 * @param posting what this adds to the ledger
 */
public record CaseFiled(
        AgencyId agency,
        CaseId caseId,
        String caseNo,
        CaseRoute route,
        CaseRole role,
        String body,
        CaseSubject subject,
        LocalDate filedOn,
        List<RequestId> requests,
        @Nullable CaseId review,
        @Nullable Integer openingYear,
        @Nullable Takeover takeover,
        Posting posting)
        implements RemedyEvent.CountingStep {

    public CaseFiled {
        requests = requests == null ? List.of() : List.copyOf(requests);
        posting = posting == null ? Posting.NONE : posting;
    }

    @Override
    public LocalDate occurredOn() {
        return filedOn;
    }

    @Override
    public CaseFiled in(AgencyId agency, CaseId caseId) {
        return new CaseFiled(
                agency,
                caseId,
                caseNo,
                route,
                role,
                body,
                subject,
                filedOn,
                requests,
                review,
                openingYear,
                takeover,
                posting);
    }

    @Override
    public CaseFiled posted(Posting posting) {
        return new CaseFiled(
                agency,
                caseId,
                caseNo,
                route,
                role,
                body,
                subject,
                filedOn,
                requests,
                review,
                openingYear,
                takeover,
                posting);
    }

    /**
     * Where it comes from: an abolished agency, and the case over there.
     *
     * @param from the agency
     * @param previous the case over there
     */
    public record Takeover(AgencyId from, CaseId previous) {}

    /** The same, taken over. */
    public CaseFiled takenOver(Takeover from) {
        return with(caseNo, route, filedOn, from);
    }

    /** The same as it should have been recorded. */
    CaseFiled with(String caseNo, CaseRoute route, LocalDate filedOn, @Nullable Takeover takeover) {
        return new CaseFiled(
                agency,
                caseId,
                caseNo,
                route,
                role,
                body,
                subject,
                filedOn,
                requests,
                review,
                openingYear,
                takeover,
                posting);
    }
}
