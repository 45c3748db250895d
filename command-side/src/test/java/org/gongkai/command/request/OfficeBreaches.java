package org.gongkai.command.request;

import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.OfficeRule.*;

import java.util.Map;
import org.gongkai.command.request.mending.MendingCommand;
import org.gongkai.command.request.office.OfficeCommand;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DraftKind;
import org.gongkai.rule.Rule;

/** Every rule about the work inside the office, broken; this one signs in the system. */
final class OfficeBreaches {

    private static final RequestCommand UNDO = new MendingCommand.UndoLastStep(null);

    private OfficeBreaches() {}

    static Requests signing() {
        return received().practice(PaperOffice.SIGNING);
    }

    private static Requests extendedByAnother() {
        Requests request = received().then(extension(5, "2026-03-20"));
        request.office.recordedBy = "李四";
        return request;
    }

    static Map<Rule, Breach> all() {
        return Map.of(
                NO_DRAFT, Breach.by(signing(), new OfficeCommand.ApproveDraft(DraftKind.REPLY, null, null)),
                NOTHING_TO_UNDO, Breach.by(received(), UNDO),
                LAST_STEP_NOT_YOURS, Breach.by(extendedByAnother(), UNDO),
                SIGNED_BEFORE_DECIDED,
                        Breach.by(signing().then(proposed(Outcome.GRANTED, "2026-03-09")), decide("2026-03-10")),
                SIGNED_AS_DECIDED,
                        Breach.by(
                                signing()
                                        .then(proposed(Outcome.GRANTED, "2026-03-09"))
                                        .then(signed(DraftKind.REPLY, "2026-03-10")),
                                decide(Outcome.OTHER_MISC, "2026-03-10")),
                EXTENSION_SIGNED, Breach.by(signing(), extension(10, "2026-03-20")));
    }
}
