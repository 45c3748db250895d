package org.gongkai.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Fault;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.*;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.ConsultationLapsed;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ReceiptConfirmed;
import org.gongkai.events.request.Remedy;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestAmended;
import org.gongkai.events.request.RequestCarriedForward;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestVoided;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.jspecify.annotations.Nullable;

/** Events of one request, with only what a test is about. */
public final class Happened {

    public static final AgencyId AGENCY = new AgencyId(1);
    public static final RequestId ID = new RequestId(new UUID(0, 1));

    private Happened() {}

    public static LocalDate d(String date) {
        return LocalDate.parse(date);
    }

    public static RequestSubmitted submitted(Channel channel, String on) {
        return new RequestSubmitted(
                AGENCY, ID, channel, d(on), d(on), Column.NATURAL_PERSON, "预算", null, null, FilingDetail.NONE);
    }

    public static ReceiptConfirmed confirmed(String on) {
        return new ReceiptConfirmed(AGENCY, ID, d(on), "电话");
    }

    public static RequestReceived received(String on) {
        return received(Origin.NEW, on, null);
    }

    public static RequestReceived received(Origin origin, String on, @Nullable Integer openingYear) {
        return new RequestReceived(
                AGENCY, ID, "2025-0012", origin, d(on), openingYear, Column.NATURAL_PERSON, null, Posting.NONE);
    }

    public static CorrectionRequested correctionRequested(String issuedOn, String deadline) {
        return new CorrectionRequested(
                AGENCY,
                ID,
                "补1号",
                List.of(CorrectionKind.DESCRIPTION),
                "请写明年度",
                d(issuedOn),
                10,
                d(deadline),
                List.of());
    }

    public static CorrectionNoticeServed noticeServed(String on, String deadline) {
        return new CorrectionNoticeServed(AGENCY, ID, d(on), d(deadline));
    }

    public static CorrectionSubmitted corrected(String on, @Nullable String reasonForDelay) {
        return new CorrectionSubmitted(AGENCY, ID, Channel.IN_PERSON, d(on), reasonForDelay);
    }

    public static ThirdPartyConsulted consulted(int number, String on) {
        return new ThirdPartyConsulted(AGENCY, ID, number, "某公司", null, d(on), false);
    }

    public static ConsultationServed letterServed(int number, String on, String deadline) {
        return new ConsultationServed(AGENCY, ID, number, d(on), d(deadline));
    }

    public static ThirdPartyOpinionReceived opinion(int number, String on) {
        return new ThirdPartyOpinionReceived(AGENCY, ID, number, Opinion.OBJECT, "商业秘密", d(on));
    }

    public static ConsultationLapsed lapsed(int number, String on) {
        return new ConsultationLapsed(AGENCY, ID, number, d(on));
    }

    public static ReplyExtended extended(String on, Fault... faults) {
        return new ReplyExtended(AGENCY, ID, 20, "主任", d(on), d(on), "数量大", "公开延〔2026〕1号", List.of(faults));
    }

    public static RequestDecided decided(Outcome outcome, String on) {
        return new RequestDecided(
                AGENCY,
                ID,
                outcome,
                List.of(new Ground(outcome, outcome.article(), "见告知书")),
                "答1号",
                d(on),
                null,
                Remedy.EITHER,
                "",
                List.of());
    }

    public static ReplyDispatched dispatched(String on) {
        return handedOver(on, on);
    }

    public static ReplyDispatched handedOver(String dispatchedOn, String signedOn) {
        return new ReplyDispatched(
                AGENCY,
                ID,
                DispatchMethod.IN_PERSON,
                d(dispatchedOn),
                d(signedOn),
                Outcome.GRANTED,
                null,
                Posting.NONE,
                List.of());
    }

    public static ReplyServed served(String on) {
        return new ReplyServed(AGENCY, ID, d(on));
    }

    public static RequestWithdrawn withdrawn(String on) {
        return new RequestWithdrawn(AGENCY, ID, d(on), "书面声明", Outcome.OTHER_MISC, Posting.NONE);
    }

    public static RequestAbandoned abandoned(String on) {
        return new RequestAbandoned(AGENCY, ID, d(on), Outcome.OTHER_ABANDONED_NO_CORRECTION, Posting.NONE);
    }

    public static RequestAmended amended(Amendment change) {
        return new RequestAmended(AGENCY, ID, d("2026-06-01"), change, "录入有误", Posting.NONE);
    }

    public static RequestAmended receiptAmended(String from, String to) {
        return amended(new Amendment.ReceivedOn(d(from), d(to)));
    }

    public static RequestVoided voided(String on) {
        return new RequestVoided(AGENCY, ID, d(on), "重复登记", null, Posting.NONE);
    }

    public static RequestCarriedForward carried(int year) {
        return new RequestCarriedForward(AGENCY, ID, year, Posting.NONE);
    }

    public static StepRetracted retracted(long step) {
        return new StepRetracted(AGENCY, ID, d("2026-06-01"), step, "没有发生", Posting.NONE);
    }

    public static StepDateAmended redated(long step, String to) {
        return new StepDateAmended(
                AGENCY, ID, d("2026-06-01"), step, d(to), d(to), null, List.of(), "日期有误", Posting.NONE);
    }

    public static StepDateAmended redated(long step, String to, String deadline) {
        return new StepDateAmended(
                AGENCY, ID, d("2026-06-01"), step, d(to), d(to), d(deadline), List.of(), "日期有误", Posting.NONE);
    }

    /** The file of a request handed in at the window on this day, and of what came after. */
    public static CaseFile file(String receivedOn, RequestEvent... then) {
        CaseFile file = CaseFile.of(List.of(submitted(Channel.IN_PERSON, receivedOn), received(receivedOn)));
        return file(file, then);
    }

    /** The file after more has happened. */
    public static CaseFile file(CaseFile before, RequestEvent... then) {
        CaseFile file = before;
        for (RequestEvent event : then) {
            file = CaseFile.after(file, event);
        }
        return file;
    }
}
