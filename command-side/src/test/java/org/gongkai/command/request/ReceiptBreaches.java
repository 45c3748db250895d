package org.gongkai.command.request;

import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.ReceiptRule.*;

import java.util.List;
import java.util.Map;
import org.gongkai.command.request.receipt.ReceiptCommand;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DismissalReason;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.Source;
import org.gongkai.events.request.SourceKind;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Every rule about how a request comes in, broken. */
final class ReceiptBreaches {

    private static final Source PLATFORM = new Source(SourceKind.PROVINCIAL_PLATFORM, "S-17");
    private static final RequestCommand DISMISSED =
            new ReceiptCommand.DismissSubmission(DismissalReason.TEST, null, day("2026-03-03"));

    private ReceiptBreaches() {}

    private static Requests letter() {
        return new Requests().submitted(Channel.POST_UNSIGNED, "2026-03-02");
    }

    static Map<Rule, Breach> all() {
        return Map.of(
                NOT_YET_RECEIVED, Breach.by(letter(), decide("2026-03-10")),
                ALREADY_RECEIVED, Breach.by(letter().then(confirm("2026-03-03")), confirm("2026-03-04")),
                CONFIRMATION_NOT_NEEDED, Breach.by(received(), confirm("2026-03-03")),
                ORAL_FILLED_IN, Breach.by(request -> request.registered(filed(Channel.ORAL, null))),
                EXTERNAL_NO_TAKEN, Breach.by(ReceiptBreaches::registeredAgain),
                DISMISS_BEFORE_RECEIPT, Breach.by(received(), DISMISSED),
                SUBMISSION_DISMISSED, Breach.by(letter().then(DISMISSED), confirm("2026-03-04")));
    }

    private static void registeredAgain(Requests request) {
        request.office.sources.put(PLATFORM, "2026-依申请-0001");
        request.registered(filed(Channel.IN_PERSON, PLATFORM));
    }

    private static RegisterSubmission filed(Channel channel, @Nullable Source source) {
        return new RegisterSubmission(
                Requests.ID,
                Requests.AGENCY,
                channel,
                day("2026-03-02"),
                day("2026-03-02"),
                null,
                "",
                Column.NATURAL_PERSON,
                "街道预算",
                null,
                null,
                new FilingDetail(source, null, null, null, false, 1, List.of()),
                Origin.NEW,
                null,
                Circumstances.ORDINARY);
    }
}
