package org.gongkai.command.request;

import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.RecordRule.*;

import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.rule.Rule;

/** Every rule about dates, mending and whose a record is, broken. */
final class RecordBreaches {

    private RecordBreaches() {}

    /** Received on 2026-03-02, due on 2026-03-30; a correction notice is due on 2026-03-11. */
    static Requests received() {
        return new Requests().received(Channel.POST_SIGNED, "2026-03-02");
    }

    static Requests replied() {
        return received().then(decide("2026-03-10")).then(post("2026-03-11"));
    }

    static Map<Rule, Breach> all() {
        return Map.of(
                DATE_IN_FUTURE, Breach.by(received(), decide("2026-11-21")),
                DATES_IN_ORDER, Breach.by(received(), decide("2026-03-01")),
                ALREADY_CLOSED, Breach.by(replied(), withdraw("2026-03-12")),
                VOIDED, Breach.by(received().then(voidIt("2026-03-10")), decide("2026-03-11")),
                NO_SUCH_STEP, Breach.by(received(), retract(99)),
                STEP_NOT_MENDABLE, Breach.by(received(), retract(1)),
                STEP_ALREADY_RETRACTED, Breach.by(replied().then(retract(3)), retract(3)),
                LATER_STEP_DEPENDS, Breach.by(replied(), retract(2)),
                NOTHING_CHANGES, Breach.by(received(), category(Column.NATURAL_PERSON)));
    }
}
