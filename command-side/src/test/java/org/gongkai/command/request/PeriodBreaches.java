package org.gongkai.command.request;

import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.ReplyPeriodRule.*;

import java.util.Map;
import org.gongkai.command.request.period.PeriodCommand;
import org.gongkai.rule.Rule;

/** Every rule about extending the reply period and putting the reply off, broken; the reply is due on 2026-03-30. */
final class PeriodBreaches {

    private PeriodBreaches() {}

    private static Requests reasonable() {
        return received().then(askExplanation("2026-03-05")).then(explained("2026-03-10", true));
    }

    static Map<Rule, Breach> all() {
        var toldFirst = new PeriodCommand.ExtendReply(10, "王主任", day("2026-03-20"), day("2026-03-19"), "检索");
        return Map.of(
                EXTENSION_IN_TIME, Breach.by(received(), extension(20, "2026-03-31")),
                EXTENSION_ONLY_ONCE, Breach.by(received().then(extension(5, "2026-03-20")), extension(5, "2026-03-23")),
                EXTENSION_AT_LEAST_A_DAY, Breach.by(received(), extension(0, "2026-03-20")),
                EXTENSION_AT_MOST_20, Breach.by(received(), extension(21, "2026-03-20")),
                EXTENSION_APPROVED_FIRST, Breach.by(received(), toldFirst),
                NO_OPEN_EXPLANATION, Breach.by(received(), explained("2026-03-10", true)),
                EXPLANATION_ASKED_ALREADY,
                        Breach.by(received().then(askExplanation("2026-03-05")), askExplanation("2026-03-06")),
                DELAY_LATER_THAN_DUE, Breach.by(reasonable(), delay("2026-03-30", "2026-03-11")),
                DELAY_AFTER_EXPLANATION, Breach.by(received(), delay("2026-05-06", "2026-03-11")),
                DELAY_TOLD_IN_TIME, Breach.by(reasonable(), delay("2026-05-06", "2026-03-31")));
    }
}
