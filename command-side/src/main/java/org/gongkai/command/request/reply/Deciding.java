package org.gongkai.command.request.reply;

import java.util.List;
import org.gongkai.casefile.Facts;
import org.gongkai.command.request.Office;
import org.gongkai.command.request.Repeats;
import org.gongkai.command.request.Setting;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.ProvisionRoute;
import org.gongkai.events.request.Remedy;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.remedy.Remedies;
import org.gongkai.remedy.RemedyText;
import org.gongkai.rule.chapter.ReplyRule;
import org.jspecify.annotations.Nullable;

/** The decision itself: its grounds, its number, and what the applicant can do against it. */
final class Deciding {

    private Deciding() {}

    static List<RequestEvent> decide(Facts facts, ReplyCommand.Decide c, Setting setting) {
        List<Ground> grounds = c.grounds() == null || c.grounds().isEmpty()
                ? List.of(new Ground(c.outcome(), c.outcome().article(), ""))
                : c.grounds().stream().map(ReplyCommand.GroundGiven::ground).toList();
        requireGrounds(c.outcome(), grounds);
        String repeatOf = c.repeatOf() == null ? facts.dossier().repeatOf() : c.repeatOf();
        Office.Earlier earlier = repeated(c.outcome(), repeatOf, setting);
        boolean disclosed = earlier == null || discloses(earlier.outcome());
        Remedy remedy = Remedies.of(c.outcome(), grounds, disclosed, c.decidedOn());
        boolean electronic = facts.filing().detail().route() == ProvisionRoute.EMAIL;
        boolean shared = Boolean.TRUE.equals(c.sharesDocument());
        return List.of(new RequestDecided(
                facts.agency(),
                facts.requestId(),
                c.outcome(),
                grounds,
                setting.office()
                        .documentNo(Office.Documents.REPLY, c.decidedOn().getYear(), c.documentNo(), shared),
                c.decidedOn(),
                repeatOf,
                remedy,
                RemedyText.of(remedy, setting.practice().places(), electronic),
                List.of()));
    }

    /** A repeat names what this agency answered before; null when it is older than this log. */
    private static Office.@Nullable Earlier repeated(Outcome outcome, @Nullable String repeatOf, Setting setting) {
        if (outcome != Outcome.NOT_PROCESSED_REPEAT) {
            return null;
        }
        if (repeatOf == null) {
            throw ReplyRule.REPEAT_NAMES_THE_EARLIER.broken();
        }
        return Repeats.answered(repeatOf, setting);
    }

    private static boolean discloses(@Nullable Outcome outcome) {
        return outcome == Outcome.GRANTED || outcome == Outcome.PARTIALLY_GRANTED;
    }

    /** The reportable outcome is one of the grounds, refusals have reasons, a partial grant has two parts (art 37). */
    private static void requireGrounds(Outcome outcome, List<Ground> grounds) {
        if (outcome == Outcome.PARTIALLY_GRANTED && grounds.size() > 1) {
            boolean given = grounds.stream().anyMatch(g -> g.outcome() == Outcome.GRANTED);
            boolean withheld = grounds.stream().anyMatch(g -> g.outcome().refuses());
            ReplyRule.PARTIAL_HAS_BOTH_PARTS.require(given && withheld);
        } else {
            boolean named = grounds.stream().anyMatch(g -> g.outcome() == outcome);
            ReplyRule.GROUNDS_NAME_THE_OUTCOME.require(named, outcome.line());
        }
        grounds.forEach(g -> ReplyRule.REASONS_OWED.require(
                !g.outcome().refuses() || !g.reasons().isBlank(), g.outcome().line()));
    }
}
