package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.Correction;
import org.gongkai.casefile.Extension;
import org.gongkai.casefile.Facts;
import org.gongkai.deadline.ClockFacts;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The reply: extended, decided, sent, served (arts 33, 36–39), or not needed any more. */
final class Replying {

    private Replying() {}

    static List<RequestEvent> extend(Facts facts, RequestCommand.ExtendReply c, Setting setting) {
        Rule.EXTENSION_AT_LEAST_A_DAY.require(c.workingDays() >= 1, c.workingDays());
        return List.of(new ReplyExtended(
                facts.agency(),
                facts.requestId(),
                c.workingDays(),
                c.approvedBy(),
                c.approvedOn(),
                c.notifiedOn(),
                c.reason(),
                faults(facts, c, setting).recorded(setting.faultReason())));
    }

    /** Once, at most 20 working days, approved first, and told before the first period ends (art 33). */
    private static FaultCheck faults(Facts facts, RequestCommand.ExtendReply c, Setting setting) {
        int most = StatutoryLimit.EXTENSION.workingDays();
        boolean approvedFirst = !c.notifiedOn().isBefore(c.approvedOn());
        var check = new FaultCheck()
                .that(c.workingDays() <= most, Rule.EXTENSION_AT_MOST_20, most, c.workingDays())
                .that(approvedFirst, Rule.EXTENSION_APPROVED_FIRST, c.approvedOn(), c.notifiedOn());
        Extension before = facts.extension();
        if (before != null) {
            return check.that(false, Rule.EXTENSION_ONLY_ONCE, before.notifiedOn());
        }
        LocalDate due = due(facts, setting);
        boolean inTime = due == null || !c.notifiedOn().isAfter(due);
        return check.that(inTime, Rule.EXTENSION_IN_TIME, String.valueOf(due), c.notifiedOn());
    }

    private static @Nullable LocalDate due(Facts facts, Setting setting) {
        ClockFacts clock = facts.clock();
        return clock == null
                ? null
                : ReplyClock.reckon(clock, setting.calendar()).due();
    }

    static List<RequestEvent> decide(Facts facts, RequestCommand.Decide c) {
        List<Ground> grounds = c.grounds() == null || c.grounds().isEmpty()
                ? List.of(new Ground(c.outcome(), c.outcome().article(), ""))
                : c.grounds().stream().map(RequestCommand.GroundGiven::ground).toList();
        requireGrounds(c.outcome(), grounds);
        Rule.REPEAT_NAMES_THE_EARLIER.require(c.outcome() != Outcome.NOT_PROCESSED_REPEAT || c.repeatOf() != null);
        if (c.outcome() == Outcome.OTHER_ABANDONED_NO_CORRECTION) {
            requirePassedDeadline(facts, c.decidedOn());
        }
        return List.of(new RequestDecided(
                facts.agency(),
                facts.requestId(),
                c.outcome(),
                grounds,
                c.documentNo(),
                c.decidedOn(),
                c.repeatOf(),
                List.of()));
    }

    /** The reportable outcome is one of the grounds, refusals have reasons, a partial grant has two parts (art 37). */
    private static void requireGrounds(Outcome outcome, List<Ground> grounds) {
        if (outcome == Outcome.PARTIALLY_GRANTED && grounds.size() > 1) {
            boolean given = grounds.stream().anyMatch(g -> g.outcome() == Outcome.GRANTED);
            boolean withheld = grounds.stream().anyMatch(g -> g.outcome().refuses());
            Rule.PARTIAL_HAS_BOTH_PARTS.require(given && withheld);
        } else {
            boolean named = grounds.stream().anyMatch(g -> g.outcome() == outcome);
            Rule.GROUNDS_NAME_THE_OUTCOME.require(named, outcome.line());
        }
        grounds.forEach(g -> Rule.REASONS_OWED.require(
                !g.outcome().refuses() || !g.reasons().isBlank(), g.outcome().line()));
    }

    private static void requirePassedDeadline(Facts facts, LocalDate on) {
        Correction open = facts.openCorrection();
        if (open == null) {
            throw Rule.NO_OPEN_CORRECTION.broken();
        }
        Rule.CORRECTION_STILL_RUNNING.require(on.isAfter(open.deadline()), open.deadline(), on);
    }

    static List<RequestEvent> dispatch(Facts facts, RequestCommand.DispatchReply c, Setting setting) {
        var decision = facts.decision();
        if (decision == null) {
            throw Rule.NOT_DECIDED.broken();
        }
        var faults = new FaultCheck()
                .that(c.method() != DispatchMethod.COURIER, Rule.POST_BY_THE_POSTAL_ENTERPRISE)
                .recorded(setting.faultReason());
        return List.of(new ReplyDispatched(
                facts.agency(),
                facts.requestId(),
                c.method(),
                c.dispatchedOn(),
                madeOn(c),
                decision.outcome(),
                c.postalNo(),
                Posting.NONE,
                faults));
    }

    /** The day the reply counts as made (国办公开办函〔2016〕235号). */
    private static LocalDate madeOn(RequestCommand.DispatchReply c) {
        boolean bySignature = c.method() == DispatchMethod.IN_PERSON || c.method() == DispatchMethod.COURIER;
        return bySignature && c.signedOn() != null ? c.signedOn() : c.dispatchedOn();
    }

    static List<RequestEvent> served(Facts facts, RequestCommand.RecordService c) {
        return List.of(new ReplyServed(facts.agency(), facts.requestId(), c.servedOn()));
    }

    static List<RequestEvent> withdraw(Facts facts, RequestCommand.Withdraw c) {
        return List.of(new RequestWithdrawn(
                facts.agency(), facts.requestId(), c.withdrawnOn(), c.evidence(), Outcome.OTHER_MISC, Posting.NONE));
    }
}
