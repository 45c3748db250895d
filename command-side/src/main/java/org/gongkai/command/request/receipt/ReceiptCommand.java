package org.gongkai.command.request.receipt;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.request.Repeats;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DismissalReason;
import org.gongkai.events.request.DuplicateSubmissionLinked;
import org.gongkai.events.request.ForwardingNoted;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.RepeatLinked;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.Source;
import org.gongkai.events.request.SubmissionDismissed;
import org.gongkai.procedure.Fit;
import org.jspecify.annotations.Nullable;

/** What is asked about a request's coming in. */
public sealed interface ReceiptCommand extends RequestCommand {

    /**
     * Both sides confirmed that the request arrived (art 31).
     *
     * @param requestNo its registration number where the office reserves or types them; allotted when left out
     */
    record ConfirmReceipt(
            LocalDate confirmedOn,
            @Nullable String how,
            @Nullable String requestNo) implements ReceiptCommand {

        /** Under the next number. */
        public ConfirmReceipt(LocalDate confirmedOn, @Nullable String how) {
            this(confirmedOn, how, null);
        }

        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            var confirmed =
                    new ReceiptConfirmed(facts.agency(), facts.requestId(), confirmedOn, how == null ? "" : how);
            Fit.require(facts, confirmed);
            String number = setting.office().requestNo(confirmedOn.getYear(), requestNo);
            var received = new RequestReceived(
                    facts.agency(),
                    facts.requestId(),
                    number,
                    Origin.NEW,
                    confirmedOn,
                    null,
                    facts.filing().category(),
                    null,
                    Posting.NONE);
            return List.of(confirmed, received);
        }
    }

    /** What arrived is no request to this agency. */
    record DismissSubmission(
            DismissalReason reason, @Nullable String note, LocalDate dismissedOn) implements ReceiptCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new SubmissionDismissed(facts.agency(), facts.requestId(), reason, note, dismissedOn));
        }
    }

    /** The same letter came a second time. */
    record LinkDuplicate(Channel channel, @Nullable Source source, LocalDate arrivedOn) implements ReceiptCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(
                    new DuplicateSubmissionLinked(facts.agency(), facts.requestId(), channel, source, arrivedOn));
        }
    }

    /** The request repeats one that this agency answered (art 36(6)). */
    record LinkRepeat(String earlierNo, LocalDate linkedOn) implements ReceiptCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            var earlier = Repeats.answered(earlierNo, setting);
            RequestId id = earlier == null ? null : earlier.request();
            return List.of(new RepeatLinked(facts.agency(), facts.requestId(), earlierNo, id, linkedOn));
        }
    }

    /** The request was also passed on to another agency, without effect on clock or figures. */
    record NoteForwarding(String to, @Nullable String note, LocalDate forwardedOn) implements ReceiptCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new ForwardingNoted(facts.agency(), facts.requestId(), to, note, forwardedOn));
        }
    }
}
