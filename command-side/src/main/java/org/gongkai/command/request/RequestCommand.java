package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Opinion;
import org.jspecify.annotations.Nullable;

/** What may be asked of a registered request; in the API each goes by its own name in kebab case. */
public sealed interface RequestCommand {

    /** Both sides confirmed that the request arrived (art 31). */
    record ConfirmReceipt(LocalDate confirmedOn, @Nullable String how) implements RequestCommand {}

    /**
     * A correction notice went out (art 30).
     *
     * @param periodWorkingDays working days to correct in, from service; 15 when left out
     */
    record RequestCorrection(
            String noticeNo,
            List<CorrectionKind> kinds,
            String items,
            LocalDate issuedOn,
            @Nullable Integer periodWorkingDays)
            implements RequestCommand {}

    /** The correction notice reached the applicant. */
    record RecordCorrectionService(LocalDate servedOn) implements RequestCommand {}

    /** The corrected request was received. */
    record SubmitCorrection(
            @Nullable Channel channel,
            LocalDate receivedOn,
            @Nullable String reasonForDelay) implements RequestCommand {}

    /** The period for correcting passed without a good reason: the request is deemed abandoned (art 30). */
    record CloseUncorrected(LocalDate abandonedOn) implements RequestCommand {}

    /** A third party was asked in writing (art 32). */
    record ConsultThirdParty(String party, LocalDate sentOn) implements RequestCommand {}

    /** The third party received the letter. */
    record RecordConsultationService(int consultation, LocalDate servedOn) implements RequestCommand {}

    /** The third party answered. */
    record RecordOpinion(
            int consultation, Opinion opinion, @Nullable String reasons, LocalDate receivedOn)
            implements RequestCommand {}

    /** The third party stayed silent for its 15 working days. */
    record LapseConsultation(int consultation) implements RequestCommand {}

    /** The reply period was extended (art 33). */
    record ExtendReply(int workingDays, String approvedBy, LocalDate approvedOn, LocalDate notifiedOn, String reason)
            implements RequestCommand {}

    /**
     * The reply was signed.
     *
     * @param grounds every ground; the outcome with its own article when left out
     * @param repeatOf the number of the request answered before, for a repeat
     */
    record Decide(
            Outcome outcome,
            @Nullable List<GroundGiven> grounds,
            String documentNo,
            LocalDate decidedOn,
            @Nullable String repeatOf)
            implements RequestCommand {}

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
            @Nullable String postalNo) implements RequestCommand {}

    /** The reply reached the applicant. */
    record RecordService(LocalDate servedOn) implements RequestCommand {}

    /** The applicant withdrew the request. */
    record Withdraw(LocalDate withdrawnOn, String evidence) implements RequestCommand {}

    /** The applicant's category was recorded wrongly. */
    record AmendCategory(Column to, String reason) implements RequestCommand {}

    /** The date of receipt was recorded wrongly. */
    record AmendReceiptDate(LocalDate to, String reason) implements RequestCommand {}

    /** The outcome was recorded wrongly. */
    record AmendOutcome(Outcome to, String reason) implements RequestCommand {}

    /** The summary was recorded wrongly. */
    record AmendSummary(String to, String reason) implements RequestCommand {}

    /** The registration was a mistake. */
    @SuppressWarnings("AvoidCommonTypeNames") // The law's word; nobody takes it for java.lang.Void here.
    record Void(
            String reason,
            @Nullable String duplicateOf,
            @Nullable LocalDate voidedOn) implements RequestCommand {}

    /** A step was recorded that never happened. */
    record RetractStep(long step, String reason) implements RequestCommand {}

    /** A step was recorded with a wrong date. */
    record AmendStepDate(long step, LocalDate to, String reason) implements RequestCommand {}
}
