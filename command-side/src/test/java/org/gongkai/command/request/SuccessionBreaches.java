package org.gongkai.command.request;

import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.RecordBreaches.replied;
import static org.gongkai.command.request.Requests.AGENCY;
import static org.gongkai.command.request.Requests.ID;
import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.SuccessionRule.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.RedecisionOrdered;
import org.gongkai.events.request.RequestTransferredOut;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Every rule about requests that went elsewhere, broken on the request they left behind. */
final class SuccessionBreaches {

    private static final RequestId ELSEWHERE = new RequestId(new UUID(2, 2));

    private SuccessionBreaches() {}

    /** A review body ordered a new reply within 20 working days, to count as this says. */
    static RedecisionOrdered ordered(String servedOn, Recounting recounting, @Nullable RequestId successor) {
        return new RedecisionOrdered(AGENCY, ID, "复〔2026〕3号", "某区人民政府", day(servedOn), 20, null, recounting, successor);
    }

    /** A court ordered a reply within this period, or by this day. */
    static RedecisionOrdered ordered(LocalDate servedOn, int workingDays, @Nullable LocalDate replyBy) {
        return new RedecisionOrdered(
                AGENCY, ID, "行初〔2026〕3号", "某区人民法院", servedOn, workingDays, replyBy, Recounting.NOT_RECOUNTED, null);
    }

    static Map<Rule, Breach> all() {
        var handedOver = new RequestTransferredOut(
                AGENCY, ID, new AgencyId(8), ELSEWHERE, false, "职权划转", day("2026-03-09"), Posting.NONE);
        return Map.of(
                MOVED_TO_ANOTHER, Breach.by(received().given(handedOver), decide("2026-03-10")),
                DECIDED_ANEW_ELSEWHERE,
                        Breach.by(
                                replied().given(ordered("2026-05-08", Recounting.COUNT_AS_NEW, ELSEWHERE)),
                                ordered("2026-06-08", Recounting.COUNT_AS_NEW, ELSEWHERE)));
    }
}
