package org.gongkai.command.request.reply;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.DeliveryFailure;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.ReplyUndelivered;
import org.gongkai.events.request.RequestArchived;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.rule.chapter.ReplyRule;
import org.jspecify.annotations.Nullable;

/** What is asked about the reply. */
public sealed interface ReplyCommand extends RequestCommand {

    /**
     * The reply was signed.
     *
     * @param grounds every ground; the outcome with its own article when left out
     * @param documentNo its number; left out where the office allots it
     * @param sharesDocument whether the same paper answers other requests too
     * @param repeatOf the number of the request answered before, for a repeat
     */
    record Decide(
            Outcome outcome,
            @Nullable List<GroundGiven> grounds,
            @Nullable String documentNo,
            @Nullable Boolean sharesDocument,
            LocalDate decidedOn,
            @Nullable String repeatOf)
            implements ReplyCommand {

        /** With a number of its own. */
        public Decide(
                Outcome outcome,
                @Nullable List<GroundGiven> grounds,
                @Nullable String documentNo,
                LocalDate decidedOn,
                @Nullable String repeatOf) {
            this(outcome, grounds, documentNo, null, decidedOn, repeatOf);
        }

        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            return Deciding.decide(file.facts(), this, setting);
        }
    }

    /** A ground as the clerk gives it: article and reasons may be left out where the law does not ask for them. */
    record GroundGiven(
            Outcome outcome,
            @Nullable String article,
            @Nullable String reasons) {

        Ground ground() {
            return new Ground(outcome, article == null ? outcome.article() : article, reasons == null ? "" : reasons);
        }
    }

    /**
     * The reply left the house.
     *
     * @param signedOn the day the applicant signed for it; decides the date of a reply handed over in person
     */
    record DispatchReply(
            DispatchMethod method,
            LocalDate dispatchedOn,
            @Nullable LocalDate signedOn,
            @Nullable String postalNo) implements ReplyCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            var decision = facts.decision();
            if (decision == null) {
                throw ReplyRule.NOT_DECIDED.broken();
            }
            return List.of(new ReplyDispatched(
                    facts.agency(),
                    facts.requestId(),
                    method,
                    dispatchedOn,
                    madeOn(),
                    decision.outcome(),
                    postalNo,
                    Posting.NONE,
                    List.of()));
        }

        /** The day the reply counts as made (国办公开办函〔2016〕235号). */
        private LocalDate madeOn() {
            boolean bySignature = method == DispatchMethod.IN_PERSON || method == DispatchMethod.COURIER;
            return bySignature && signedOn != null ? signedOn : dispatchedOn;
        }
    }

    /** The reply reached the applicant. */
    record RecordService(LocalDate servedOn) implements ReplyCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new ReplyServed(facts.agency(), facts.requestId(), servedOn));
        }
    }

    /** The reply came back. */
    record RecordReturn(
            DeliveryFailure reason,
            LocalDate returnedOn,
            @Nullable String note) implements ReplyCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new ReplyUndelivered(facts.agency(), facts.requestId(), reason, returnedOn, note));
        }
    }

    /** The reply was sent again; it stays made when it was made first. */
    record RedispatchReply(
            DispatchMethod method,
            LocalDate dispatchedOn,
            @Nullable String postalNo) implements ReplyCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new ReplyRedispatched(
                    facts.agency(), facts.requestId(), method, dispatchedOn, postalNo, List.of()));
        }
    }

    /** The applicant withdrew the request. */
    record Withdraw(LocalDate withdrawnOn, String evidence) implements ReplyCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            Outcome row = setting.practice().withdrawnRow();
            return List.of(
                    new RequestWithdrawn(facts.agency(), facts.requestId(), withdrawnOn, evidence, row, Posting.NONE));
        }
    }

    /** The file was archived (归档). */
    record Archive(String archiveNo, LocalDate archivedOn) implements ReplyCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new RequestArchived(facts.agency(), facts.requestId(), archiveNo, archivedOn));
        }
    }
}
