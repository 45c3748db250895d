package org.gongkai.command.request;

import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.FeeRule.*;

import java.util.Map;
import org.gongkai.command.request.fee.FeeCommand;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.rule.Rule;

/** Every rule about the processing fee, broken: this request is the applicant's 35th of the month, for 200 yuan. */
final class FeeBreaches {

    private FeeBreaches() {}

    static Requests thirtyFifth() {
        Requests request = received();
        request.office.receivedBefore = 34;
        return request;
    }

    /** May be paid until 2026-04-21. */
    private static Requests charged() {
        return thirtyFifth().then(charge("2026-03-20")).then(feeServed("2026-03-23"));
    }

    static Map<Rule, Breach> all() {
        Requests before2021 = new Requests().received(Channel.IN_PERSON, "2020-12-21");
        before2021.office.receivedBefore = 34;
        var wrongSum = new FeeCommand.ChargeFee("费〔2026〕1号", FeeBasis.PER_REQUEST, 1, 34, 300, day("2026-03-20"));
        return Map.of(
                NO_OPEN_FEE, Breach.by(thirtyFifth(), paid("2026-03-20", 200)),
                FEE_NOTHING_TO_CHARGE, Breach.by(received(), charge("2026-03-20")),
                PAYMENT_STILL_RUNNING, Breach.by(charged(), unpaid("2026-04-21")),
                LATE_PAYMENT_NEEDS_REASON, Breach.by(charged(), paid("2026-04-22", 200)),
                PAYMENT_IN_FULL, Breach.by(charged(), paid("2026-04-10", 100)),
                FEE_ONLY_ONCE, Breach.by(charged().then(paid("2026-04-10", 200)), charge("2026-04-13")),
                FEE_NOTICE_IN_TIME, Breach.by(thirtyFifth(), charge("2026-03-31")),
                FEE_BY_TARIFF, Breach.by(thirtyFifth(), wrongSum),
                FEE_IN_FORCE, Breach.by(before2021, charge("2020-12-31")));
    }
}
