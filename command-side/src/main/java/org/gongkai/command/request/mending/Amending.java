package org.gongkai.command.request.mending;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.command.request.Setting;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.rule.Term;
import org.gongkai.rule.chapter.ReceiptRule;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.ReplyRule;
import org.gongkai.rule.chapter.YearRule;

/** Putting our own record right (更正): the wrong and the right value both stay visible. */
final class Amending {

    private Amending() {}

    static List<RequestEvent> category(Facts facts, MendingCommand.AmendCategory c, Setting setting) {
        var now = facts.filing().category();
        RecordRule.NOTHING_CHANGES.require(now != c.to(), Term.CATEGORY, now);
        return amended(facts, new Amendment.Category(now, c.to()), c.reason(), setting);
    }

    static List<RequestEvent> receiptDate(Facts facts, MendingCommand.AmendReceiptDate c, Setting setting) {
        Receipt receipt = facts.receipt();
        if (receipt == null) {
            throw ReceiptRule.NOT_YET_RECEIVED.broken();
        }
        LocalDate now = receipt.receivedOn();
        RecordRule.NOTHING_CHANGES.require(!now.equals(c.to()), Term.RECEIVED, now);
        RecordRule.DATE_IN_FUTURE.require(!c.to().isAfter(setting.today()), Term.RECEIVED, c.to());
        Integer opening = receipt.openingYear();
        if (opening != null) {
            YearRule.LEGACY_FROM_BEFORE.require(c.to().getYear() < opening, opening, c.to());
        }
        return amended(facts, new Amendment.ReceivedOn(now, c.to()), c.reason(), setting);
    }

    static List<RequestEvent> outcome(Facts facts, MendingCommand.AmendOutcome c, Setting setting) {
        Closure closure = facts.closure();
        if (closure == null) {
            throw ReplyRule.REPLY_NEEDED_FOR_OUTCOME.broken();
        }
        RecordRule.NOTHING_CHANGES.require(
                closure.outcome() != c.to(), Term.OUTCOME, closure.outcome().line());
        return amended(facts, new Amendment.ReportableOutcome(closure.outcome(), c.to()), c.reason(), setting);
    }

    static List<RequestEvent> summary(Facts facts, MendingCommand.AmendSummary c, Setting setting) {
        String now = facts.filing().summary();
        RecordRule.NOTHING_CHANGES.require(!now.equals(c.to()), Term.SUMMARY, now);
        return amended(facts, new Amendment.Summary(now, c.to()), c.reason(), setting);
    }

    private static List<RequestEvent> amended(Facts facts, Amendment change, String reason, Setting setting) {
        return List.of(
                new RequestAmended(facts.agency(), facts.requestId(), setting.today(), change, reason, Posting.NONE));
    }

    static List<RequestEvent> voidIt(Facts facts, MendingCommand.Void c, Setting setting) {
        LocalDate on = c.voidedOn() == null ? setting.today() : c.voidedOn();
        RecordRule.DATES_IN_ORDER.require(
                !on.isBefore(facts.filing().submittedOn()),
                Term.VOIDED_ON,
                on,
                Term.SUBMITTED,
                facts.filing().submittedOn());
        return List.of(
                new RequestVoided(facts.agency(), facts.requestId(), on, c.reason(), c.duplicateOf(), Posting.NONE));
    }
}
