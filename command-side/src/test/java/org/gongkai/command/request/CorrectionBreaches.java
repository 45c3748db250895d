package org.gongkai.command.request;

import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.CorrectionRule.*;

import java.util.Map;
import org.gongkai.rule.Rule;

/** Every rule about asking the applicant to correct the request, broken. */
final class CorrectionBreaches {

    private CorrectionBreaches() {}

    /** May be corrected until 2026-03-12. */
    private static Requests awaiting() {
        return received().then(correction("2026-03-05", 5));
    }

    static Map<Rule, Breach> all() {
        return Map.of(
                NO_OPEN_CORRECTION, Breach.by(received(), corrected("2026-03-10")),
                CORRECTION_STILL_RUNNING, Breach.by(awaiting(), uncorrected("2026-03-12")),
                LATE_CORRECTION_NEEDS_REASON, Breach.by(awaiting(), corrected("2026-03-13")),
                CORRECTION_NOTICE_IN_TIME, Breach.by(received(), correction("2026-03-12")),
                CORRECTION_ONLY_ONCE, Breach.by(awaiting().then(corrected("2026-03-09")), correction("2026-03-10")),
                CORRECTION_PERIOD_REASONABLE, Breach.by(received(), correction("2026-03-05", 16)),
                CORRECTION_EXTENDED_LATER, Breach.by(awaiting(), moreTime("2026-03-10", "2026-03-12")),
                CLARIFY_AFTER_CORRECTION, Breach.by(awaiting(), clarified("2026-03-10")));
    }
}
