package org.gongkai.command.request.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Correction;
import org.gongkai.command.request.Office;
import org.gongkai.command.request.Registration;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.ContactMeans;
import org.gongkai.events.request.CorrectionDeadlineExtended;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.chapter.CorrectionRule;
import org.gongkai.rule.chapter.ReceiptRule;
import org.jspecify.annotations.Nullable;

/** What is asked about correcting a request. */
public sealed interface CorrectionCommand extends RequestCommand {

    /**
     * A correction notice went out.
     *
     * @param noticeNo its number; left out where the office allots it
     * @param periodWorkingDays working days to correct in, from service; the agency's usual period when left out
     */
    record RequestCorrection(
            @Nullable String noticeNo,
            List<CorrectionKind> kinds,
            String items,
            LocalDate issuedOn,
            @Nullable Integer periodWorkingDays)
            implements CorrectionCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            int period = periodWorkingDays == null ? setting.practice().correctionPeriod() : periodWorkingDays;
            return List.of(new CorrectionRequested(
                    facts.agency(),
                    facts.requestId(),
                    setting.office().documentNo(Office.Documents.CORRECTION, issuedOn.getYear(), noticeNo, false),
                    kinds,
                    items,
                    issuedOn,
                    period,
                    setting.lastDay(issuedOn, period),
                    List.of()));
        }
    }

    /** The correction notice reached the applicant. */
    record RecordCorrectionService(LocalDate servedOn) implements CorrectionCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            Correction open = facts.openCorrection();
            if (open == null) {
                throw CorrectionRule.NO_OPEN_CORRECTION.broken();
            }
            LocalDate deadline = setting.lastDay(servedOn, open.periodWorkingDays());
            return List.of(new CorrectionNoticeServed(facts.agency(), facts.requestId(), servedOn, deadline));
        }
    }

    /** The applicant had a good reason and got more time. */
    record ExtendCorrection(String reason, LocalDate grantedOn, LocalDate deadline) implements CorrectionCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(
                    new CorrectionDeadlineExtended(facts.agency(), facts.requestId(), reason, grantedOn, deadline));
        }
    }

    /**
     * The corrected request was received.
     *
     * @param receivedOn its date of receipt; left out where submittedOn, arrivedOn or confirmedOn give it by the
     *     channel's rule
     */
    record SubmitCorrection(
            @Nullable Channel channel,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable String reasonForDelay)
            implements CorrectionCommand {

        /** With its date of receipt as it is. */
        public SubmitCorrection(@Nullable Channel channel, LocalDate receivedOn, @Nullable String reasonForDelay) {
            this(channel, receivedOn, null, null, null, reasonForDelay);
        }

        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            Channel way = channel == null ? facts.filing().channel() : channel;
            LocalDate on = receivedOn == null ? byChannel(way) : receivedOn;
            ReceiptRule.NOT_YET_RECEIVED.require(on != null);
            return List.of(new CorrectionSubmitted(
                    facts.agency(), facts.requestId(), way, Objects.requireNonNull(on), reasonForDelay));
        }

        private @Nullable LocalDate byChannel(Channel way) {
            LocalDate arrived = arrivedOn == null ? submittedOn : arrivedOn;
            LocalDate submitted = submittedOn == null ? arrivedOn : submittedOn;
            return Registration.receivedOn(way, submitted, arrived, confirmedOn);
        }
    }

    /** The corrected request is still unclear; the agency talked to the applicant. */
    record RecordClarification(LocalDate attemptedOn, ContactMeans means, String by, String settled)
            implements CorrectionCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(
                    new ClarificationAttempted(facts.agency(), facts.requestId(), attemptedOn, means, by, settled));
        }
    }

    /** The period for correcting passed without a good reason: the request is deemed abandoned. */
    record CloseUncorrected(LocalDate abandonedOn) implements CorrectionCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new RequestAbandoned(
                    facts.agency(),
                    facts.requestId(),
                    abandonedOn,
                    Outcome.OTHER_ABANDONED_NO_CORRECTION,
                    Posting.NONE));
        }
    }
}
