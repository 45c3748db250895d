package org.gongkai.command.succession;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.booking.Cell;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.command.agency.Agencies;
import org.gongkai.command.casework.Surroundings;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.Decisions;
import org.gongkai.command.request.Setting;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.agency.AgencySucceeded;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestTransferredIn;
import org.gongkai.events.request.RequestTransferredOut;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.SuccessionRule;
import org.jspecify.annotations.Nullable;

/** Requests that go to another agency: two events each, one per agency, each booking only its own. */
final class Handover {

    private final Files files;
    private final Streams streams;
    private final Surroundings surroundings;
    private final Agencies agencies;
    private final CaseHandover cases;

    Handover(Files files, Streams streams, Surroundings surroundings, Agencies agencies, CaseHandover cases) {
        this.files = files;
        this.streams = streams;
        this.surroundings = surroundings;
        this.agencies = agencies;
        this.cases = cases;
    }

    /** From here to there. */
    private record Move(Setting here, AgencyId to, Setting there, String reason, LocalDate on, boolean abolished) {}

    void transfer(TransferRequest c, String by) {
        CaseFile file = files.read(c.request());
        AgencyId from = file.facts().agency();
        SuccessionRule.MOVE_TO_ANOTHER_AGENCY.require(!from.equals(c.to()));
        Setting here = surroundings.of(from, c.given(), by);
        move(file, new Move(here, c.to(), there(c.to(), by), c.reason(), c.transferredOn(), false));
    }

    void succeed(SucceedAgency c, String by) {
        SuccessionRule.MOVE_TO_ANOTHER_AGENCY.require(!c.agency().equals(c.into()));
        agencies.requireActive(c.agency());
        Setting here = surroundings.of(c.agency(), c.given(), by);
        RecordRule.DATE_IN_FUTURE.require(!c.succeededOn().isAfter(here.today()), Term.TRANSFERRED, c.succeededOn());
        var move = new Move(here, c.into(), there(c.into(), by), c.reason(), c.succeededOn(), true);
        int year = c.succeededOn().getYear();
        Integer open = cases.openBefore(c.agency(), year);
        SuccessionRule.ABOLISHED_YEARS_CLOSED.require(open == null, String.valueOf(open));
        streams.append(new AgencySucceeded(c.agency(), c.into(), c.reason(), c.succeededOn()));
        for (RequestId request : cases.requests(c.agency())) {
            CaseFile file = files.read(request);
            if (goesOn(file, year)) {
                move(file, move);
            }
        }
        cases.succeed(c, here, move.there());
    }

    private Setting there(AgencyId to, String by) {
        agencies.requireActive(to);
        return surroundings.of(to, Circumstances.ORDINARY, by);
    }

    /**
     * What is booked from that year on, what has not been received, and what is being decided anew; what ended before
     * stays where it ended.
     */
    private static boolean goesOn(CaseFile file, int year) {
        Facts facts = file.facts();
        if (facts.voidedOn() != null || facts.dismissedOn() != null || facts.movedOut() != null) {
            return false;
        }
        return facts.receipt() == null
                || facts.closure() == null
                || file.booked().first(cell -> cell.period() >= year) != null;
    }

    private void move(CaseFile file, Move move) {
        Facts facts = file.facts();
        RequestId successor = Files.fresh();
        var out = new RequestTransferredOut(
                facts.agency(),
                facts.requestId(),
                move.to(),
                successor,
                move.abolished(),
                move.reason(),
                move.on(),
                Posting.NONE);
        List<RequestEvent> gone = Decisions.checkedAndPosted(file, List.of(out), move.here());
        Cell standing = standing(file, gone.getFirst(), move);
        if (standing != null) {
            SuccessionRule.RECEIVING_YEAR_OPEN.require(
                    move.there().periods().takes(standing.period()), Integer.toString(standing.period()));
        }
        files.append(gone);
        var submitted = Files.again(facts, move.to(), successor, facts.filing().summary());
        var in = taken(file, successor, standing, move);
        files.append(Decisions.checkedAndPosted(null, List.of(submitted, in), move.there()));
    }

    private static RequestTransferredIn taken(CaseFile file, RequestId successor, @Nullable Cell standing, Move move) {
        Receipt receipt = file.facts().receipt();
        String number = receipt == null
                ? null
                : move.there().office().requestNo(receipt.receivedOn().getYear(), null);
        return new RequestTransferredIn(
                move.to(),
                successor,
                file.facts().agency(),
                number,
                move.on(),
                standing == null ? null : standing.line(),
                standing == null ? null : standing.period(),
                Files.copy(file),
                Posting.NONE);
    }

    /** The entry by which it stands over there from now on; null when it stands in no year. */
    private static @Nullable Cell standing(CaseFile file, RequestEvent gone, Move move) {
        if (move.abolished()) {
            int year = move.on().getYear();
            return file.booked().first(c -> c.period() >= year && c.line().side() == Line.Side.ENTRY);
        }
        Cell before = file.booked().standing();
        if (before == null) {
            return null;
        }
        Integer carriedTo = gone.posting().bookings().stream()
                .filter(b -> b.line() == Line.CARRIED_FORWARD && b.amount() > 0)
                .map(Booking::period)
                .max(Integer::compareTo)
                .orElse(null);
        return carriedTo == null ? before : new Cell(carriedTo + 1, Line.CARRIED_IN, before.column());
    }
}
