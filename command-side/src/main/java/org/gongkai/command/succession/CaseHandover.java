package org.gongkai.command.succession;

import java.util.List;
import java.util.UUID;
import org.gongkai.booking.Cell;
import org.gongkai.command.remedy.Docket;
import org.gongkai.command.request.Setting;
import org.gongkai.docket.CaseFacts;
import org.gongkai.docket.CaseState;
import org.gongkai.docket.RemedyCase;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.CaseTransferredIn;
import org.gongkai.events.remedy.CaseTransferredOut;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.rule.chapter.SuccessionRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an abolished agency leaves: its streams, and its cases, which go on with its successor. */
final class CaseHandover {

    private final Docket docket;
    private final JdbcClient jdbc;

    CaseHandover(Docket docket, JdbcClient jdbc) {
        this.docket = docket;
        this.jdbc = jdbc;
    }

    /** A year before it in which something still stands. */
    @Nullable
    Integer openBefore(AgencyId agency, int year) {
        return jdbc.sql("""
                        SELECT min(standing_period)
                          FROM desk.aggregate_head
                         WHERE agency = ? AND standing_period < ?""")
                .params(agency.value(), year)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /** All requests of the agency, locked. */
    List<RequestId> requests(AgencyId agency) {
        return jdbc.sql("""
                        SELECT head.aggregate
                          FROM desk.aggregate_head head
                         WHERE agency = ?
                           AND EXISTS (SELECT FROM log.event
                                        WHERE event.aggregate = head.aggregate
                                          AND event.sequence = 0 AND event.name = 'RequestSubmitted')
                         ORDER BY head.aggregate
                           FOR UPDATE OF head""").param(agency.value()).query(UUID.class).list().stream()
                .map(RequestId::new)
                .toList();
    }

    /** Every case that has something booked from that year on goes on over there, with the steps that count. */
    void succeed(SucceedAgency c, Setting here, Setting there) {
        int year = c.succeededOn().getYear();
        for (RemedyCase file : docket.of(c.agency())) {
            CaseFacts facts = file.facts();
            Cell entered = file.booked()
                    .first(cell -> cell.period() >= year && cell.line().side() == Line.Side.ENTRY);
            if (entered != null && facts.state() != CaseState.VOIDED && facts.state() != CaseState.MOVED) {
                SuccessionRule.RECEIVING_YEAR_OPEN.require(
                        there.periods().takes(entered.period()), Integer.toString(entered.period()));
                move(file, entered, c, here, there);
            }
        }
    }

    private void move(RemedyCase file, Cell entered, SucceedAgency c, Setting here, Setting there) {
        var id = new CaseId(UUID.randomUUID());
        CaseFiled filed = file.facts().filed();
        docket.append(
                file,
                new CaseTransferredOut(
                        c.agency(), filed.caseId(), c.into(), id, c.reason(), c.succeededOn(), Posting.NONE),
                here);
        var from = new CaseFiled.Takeover(c.agency(), filed.caseId());
        RemedyCase taken = docket.append(null, filed.in(c.into(), id).takenOver(from), there);
        var in = new CaseTransferredIn(
                c.into(), id, c.agency(), entered.line(), entered.period(), c.succeededOn(), Posting.NONE);
        taken = docket.append(taken, in, there);
        for (RemedyEvent event : file.facts().counting()) {
            if (event instanceof RemedyEvent.Step step && !(event instanceof CaseFiled)) {
                taken = docket.append(taken, step.in(c.into(), id), there);
            }
        }
    }
}
