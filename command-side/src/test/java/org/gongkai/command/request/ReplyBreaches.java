package org.gongkai.command.request;

import static org.gongkai.command.request.RecordBreaches.received;
import static org.gongkai.command.request.RecordBreaches.replied;
import static org.gongkai.command.request.Steps.*;
import static org.gongkai.rule.chapter.ReplyRule.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.casefile.State;
import org.gongkai.command.request.reply.ReplyCommand;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Every rule about what is decided and how it leaves the house, broken. */
final class ReplyBreaches {

    private static final RequestCommand ARCHIVE = new ReplyCommand.Archive("2026-永久-17", day("2026-04-01"));

    private ReplyBreaches() {}

    private static Requests decided() {
        return received().then(decide("2026-03-10"));
    }

    private static Requests repeatOfWithdrawn() {
        Requests request = received();
        request.office.requests.put(
                "2025-依申请-0001", new Office.Earlier(Requests.ID, State.WITHDRAWN, Outcome.OTHER_MISC));
        return request;
    }

    private static Requests reasonable() {
        return received().then(askExplanation("2026-03-05")).then(explained("2026-03-10", true));
    }

    static Map<Rule, Breach> all() {
        return Map.ofEntries(
                Map.entry(ALREADY_DECIDED, Breach.by(decided(), decide("2026-03-11"))),
                Map.entry(NOT_DECIDED, Breach.by(received(), post("2026-03-10"))),
                Map.entry(NOT_REPLIED, Breach.by(decided(), served("2026-03-12"))),
                Map.entry(ALREADY_SERVED, Breach.by(replied().then(served("2026-03-13")), served("2026-03-14"))),
                Map.entry(GROUNDS_NAME_THE_OUTCOME, grounds(Outcome.GRANTED, ground(Outcome.OTHER_MISC, null, "理由"))),
                Map.entry(REASONS_OWED, grounds(Outcome.DENIED_STATE_SECRET)),
                Map.entry(PARTIAL_HAS_BOTH_PARTS, bothGranted()),
                Map.entry(UNCLEAR_ONLY_AFTER_CORRECTION, decision(Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION)),
                Map.entry(REPEAT_NAMES_THE_EARLIER, ofNothing()),
                Map.entry(REPLY_NEEDED_FOR_OUTCOME, Breach.by(decided(), outcome(Outcome.OTHER_MISC))),
                Map.entry(POST_BY_THE_POSTAL_ENTERPRISE, Breach.by(decided(), send(DispatchMethod.COURIER))),
                Map.entry(EXCESSIVE_AFTER_EXPLANATION, decision(Outcome.NOT_PROCESSED_EXCESSIVE)),
                Map.entry(
                        EXCESSIVE_THOUGH_REASONABLE,
                        Breach.by(reasonable(), decide(Outcome.NOT_PROCESSED_EXCESSIVE, "2026-03-11"))),
                Map.entry(
                        REPEAT_WAS_ANSWERED,
                        Breach.by(repeatOfWithdrawn(), decide(Outcome.NOT_PROCESSED_REPEAT, "2026-03-10"))),
                Map.entry(ARTICLE_FITS_OUTCOME, wrongArticle()),
                Map.entry(NOT_RETURNED, Breach.by(replied(), sendAgain("2026-03-16"))),
                Map.entry(NOT_ENDED, Breach.by(received(), ARCHIVE)),
                Map.entry(ARCHIVED_ALREADY, Breach.by(replied().then(ARCHIVE), ARCHIVE)));
    }

    private static Breach decision(Outcome outcome) {
        return Breach.by(received(), decide(outcome, "2026-03-10"));
    }

    private static Breach bothGranted() {
        return grounds(Outcome.PARTIALLY_GRANTED, ground(Outcome.GRANTED, null, ""), ground(Outcome.GRANTED, null, ""));
    }

    private static Breach ofNothing() {
        return grounds(Outcome.NOT_PROCESSED_REPEAT, ground(Outcome.NOT_PROCESSED_REPEAT, null, "已答复"));
    }

    private static Breach wrongArticle() {
        return grounds(Outcome.DENIED_STATE_SECRET, ground(Outcome.DENIED_STATE_SECRET, "条例第十六条第一款", "定密"));
    }

    private static ReplyCommand.GroundGiven ground(Outcome outcome, @Nullable String article, String reasons) {
        return new ReplyCommand.GroundGiven(outcome, article, reasons);
    }

    private static Breach grounds(Outcome outcome, ReplyCommand.GroundGiven... grounds) {
        List<ReplyCommand.GroundGiven> given = Stream.of(grounds).toList();
        return Breach.by(received(), new ReplyCommand.Decide(outcome, given, "1号", day("2026-03-10"), null));
    }
}
