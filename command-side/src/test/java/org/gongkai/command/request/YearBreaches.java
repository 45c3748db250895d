package org.gongkai.command.request;

import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.YearRule.*;

import java.util.Map;
import org.gongkai.events.request.Channel;
import org.gongkai.rule.Rule;

/** Every rule about statistical years that a single request can break, broken. */
final class YearBreaches {

    private YearBreaches() {}

    static Map<Rule, Breach> all() {
        Requests standingIn2025 =
                new Requests().received(Channel.IN_PERSON, "2025-12-22").closedTo(2025);
        return Map.of(
                YEAR_REOPENED_FOR_OTHERS, Breach.by(standingIn2025, withdraw("2026-02-02")),
                LEGACY_NEEDS_OPENING, Breach.by(request -> request.legacy("2025-12-20")),
                LEGACY_FROM_BEFORE, Breach.by(request -> request.openedIn(2026).legacy("2026-01-05")),
                YEAR_TAKES_NO_BOOKINGS,
                        Breach.by(
                                request -> request.openedIn(2025).closedTo(2025).legacy("2024-12-20")),
                LATE_NEEDS_REOPENING,
                        Breach.by(request -> request.practice(PaperOffice.REOPENING)
                                .closedTo(2025)
                                .received(Channel.IN_PERSON, "2025-12-20")));
    }
}
