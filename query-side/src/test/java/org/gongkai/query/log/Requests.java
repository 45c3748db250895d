package org.gongkai.query.log;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.Remedy;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;

/** Steps of one request, without what they book. */
public record Requests(AgencyId agency, RequestId id, Column column, String number) {

    /** Handed in at the window and received on that day. */
    public RequestEvent[] received(LocalDate on) {
        return new RequestEvent[] {submitted(on), receivedOn(on)};
    }

    /** Handed in at the window. */
    public RequestSubmitted submitted(LocalDate on) {
        return new RequestSubmitted(
                agency, id, Channel.IN_PERSON, on, on, column, "关于" + number + "的预算", null, null, FilingDetail.NONE);
    }

    /** Received. */
    public RequestReceived receivedOn(LocalDate on) {
        return new RequestReceived(agency, id, number, Origin.NEW, on, null, column, null, Posting.NONE);
    }

    /** Decided and sent on this day. */
    public RequestEvent[] replied(Outcome outcome, LocalDate on) {
        var ground = new Ground(outcome, outcome.article(), outcome.refuses() ? "理由" : "");
        return new RequestEvent[] {
            new RequestDecided(
                    agency, id, outcome, List.of(ground), "答复第1号", on, null, Remedy.EITHER, "可以申请行政复议。", List.of()),
            new ReplyDispatched(agency, id, DispatchMethod.ELECTRONIC, on, on, outcome, null, Posting.NONE, List.of())
        };
    }

    /** The category was recorded wrongly. */
    public RequestEvent amended(Column to, LocalDate on) {
        return new RequestAmended(agency, id, on, new Amendment.Category(column, to), "录错", Posting.NONE);
    }
}
