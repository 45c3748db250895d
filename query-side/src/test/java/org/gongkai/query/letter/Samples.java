package org.gongkai.query.letter;

import static org.gongkai.query.letter.Story.AGENCY;
import static org.gongkai.query.letter.Story.ID;
import static org.gongkai.query.letter.Story.d;

import java.util.List;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.ApplicantToldOfConsultation;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.ClarificationAttempted;
import org.gongkai.events.request.CoAgencyConsulted;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.ContactMeans;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.events.request.DelayedReplyScheduled;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.ExplanationSubmitted;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.FeeNoticeServed;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.RepeatLinked;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyExtended;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestAssigned;
import org.gongkai.events.request.RequestWithdrawn;
import org.gongkai.events.request.SearchRecorded;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.events.request.ThirdPartyOpinionReceived;
import org.gongkai.letter.LetterKind;

/** For every letter a request it is written for. */
public final class Samples {

    private Samples() {}

    /** A request with which this letter is on record. */
    public static LetterCase of(LetterKind kind) {
        return story(kind).build();
    }

    /** A request for this. */
    public static LetterCase asking(String content) {
        return Story.received().content(content).build();
    }

    static Story story(LetterKind kind) {
        return switch (kind) {
            case CORRECTION_NOTICE -> correctionRequested();
            case EXPLANATION_NOTICE -> explanationRequested();
            case DELAY_NOTICE ->
                explained(true)
                        .and(new DelayedReplyScheduled(AGENCY, ID, d("2026-03-20"), d("2026-01-30"), "数量多", List.of()));
            case EXTENSION_NOTICE -> extended();
            case THIRD_PARTY_CONSULTATION, CONSULTATION_NOTICE -> consulted();
            case THIRD_PARTY_DISCLOSURE_NOTICE ->
                objected().and(new ThirdPartyInformedOfDisclosure(AGENCY, ID, 1, null, "涉及公共安全", d("2026-02-12")));
            case CO_MAKER_CONSULTATION -> asked(ConsultationBasis.CO_MAKER);
            case COORDINATION_LETTER -> asked(ConsultationBasis.COORDINATION);
            case FEE_NOTICE -> feeCharged();
            case CLOSURE_NO_CORRECTION ->
                correctionRequested().and(abandoned(Outcome.OTHER_ABANDONED_NO_CORRECTION, "2026-02-03"));
            case CLOSURE_FEE_UNPAID -> feeCharged().and(abandoned(Outcome.OTHER_ABANDONED_FEE_UNPAID, "2026-03-02"));
            case WITHDRAWAL_CONFIRMATION ->
                Story.received()
                        .and(new RequestWithdrawn(
                                AGENCY, ID, d("2026-01-12"), "书面撤回申请1份", Outcome.OTHER_MISC, Posting.NONE));
            case TRANSFER_SHEET, APPROVAL_SHEET, REGISTRATION_FORM -> assigned();
            case RECEIPT_NOTE, ADDRESS_LABEL -> Story.received();
            case SERVICE_RECORD -> dispatched(Outcome.GRANTED);
            default -> reply(kind);
        };
    }

    private static Story reply(LetterKind kind) {
        Outcome outcome = kind.outcomes().getFirst();
        return switch (kind) {
            case REPLY_PARTIAL -> partial();
            case REPLY_NOT_EXISTING ->
                Story.received()
                        .and(new SearchRecorded(
                                AGENCY, ID, d("2026-01-12"), "档案室、办公系统", "人工查阅和关键词检索", "老旧小区、改造", "李四", false))
                        .decided(outcome, new Ground(outcome, "第三十六条第（四）项", "本机关未制作该信息"));
            case REPLY_STILL_UNCLEAR ->
                corrected()
                        .and(new ClarificationAttempted(
                                AGENCY, ID, d("2026-01-26"), ContactMeans.PHONE, "李四", "申请人表示暂不能明确项目名称"))
                        .decided(outcome);
            case REPLY_REPEAT ->
                Story.received()
                        .and(new RepeatLinked(AGENCY, ID, "2025-依申请-0040", ID, d("2026-01-12")))
                        .repeating("城东街公开告〔2025〕31号", "2025-06-30")
                        .decided(outcome);
            case REPLY_EXCESSIVE -> explained(false).decided(outcome);
            case REPLY_DENIED_THIRD_PARTY -> objected().decided(outcome);
            default -> Story.received().decided(outcome);
        };
    }

    private static Story partial() {
        return Story.received()
                .decided(
                        Outcome.PARTIALLY_GRANTED,
                        new Ground(Outcome.GRANTED, Outcome.GRANTED.article(), "招标文件、中标通知书"),
                        new Ground(
                                Outcome.DENIED_THIRD_PARTY_RIGHTS,
                                Outcome.DENIED_THIRD_PARTY_RIGHTS.article(),
                                "施工合同中的报价清单涉及中标单位的商业秘密"));
    }

    static Story correctionRequested() {
        return Story.received()
                .and(
                        new CorrectionRequested(
                                AGENCY,
                                ID,
                                "城东街公开补〔2026〕3号",
                                List.of(CorrectionKind.DESCRIPTION, CorrectionKind.FORM),
                                "一、请明确所申请的老旧小区改造项目的名称或者地址。\n二、请写明获取信息的方式和途径。",
                                d("2026-01-08"),
                                15,
                                d("2026-01-30"),
                                List.of()),
                        new CorrectionNoticeServed(AGENCY, ID, d("2026-01-09"), d("2026-01-30")));
    }

    private static Story corrected() {
        return correctionRequested().and(new CorrectionSubmitted(AGENCY, ID, Channel.IN_PERSON, d("2026-01-20"), null));
    }

    private static Story explanationRequested() {
        return Story.received()
                .and(new ExplanationRequested(
                        AGENCY,
                        ID,
                        "城东街公开说〔2026〕1号",
                        d("2026-01-12"),
                        d("2026-01-26"),
                        "2026年1月1日至12日共提出56件申请",
                        false));
    }

    private static Story explained(boolean reasonable) {
        return explanationRequested()
                .and(new ExplanationSubmitted(AGENCY, ID, d("2026-01-20"), reasonable, "所述理由与所申请的信息没有关联"));
    }

    static Story extended() {
        return Story.received()
                .and(new ReplyExtended(
                        AGENCY,
                        ID,
                        20,
                        "王主任",
                        d("2026-01-27"),
                        d("2026-01-28"),
                        "需要检索的档案数量较大",
                        "城东街公开延〔2026〕2号",
                        List.of()));
    }

    static Story consulted() {
        return Story.received()
                .and(
                        new ThirdPartyConsulted(AGENCY, ID, 1, "某建设工程有限公司", null, d("2026-01-12"), false),
                        new ConsultationServed(AGENCY, ID, 1, d("2026-01-13"), d("2026-02-03")),
                        new ApplicantToldOfConsultation(AGENCY, ID, 1, "城东街公开征〔2026〕1号", d("2026-01-12")));
    }

    private static Story objected() {
        return consulted().and(new ThirdPartyOpinionReceived(AGENCY, ID, 1, Opinion.OBJECT, "涉及报价", d("2026-01-27")));
    }

    private static Story asked(ConsultationBasis basis) {
        return Story.received()
                .and(new CoAgencyConsulted(
                        AGENCY, ID, 1, "城东区建设局", basis, d("2026-01-12"), d("2026-01-23"), true, false));
    }

    private static Story feeCharged() {
        return Story.received()
                .and(
                        new FeeCharged(
                                AGENCY,
                                ID,
                                "城东街公开费〔2026〕1号",
                                FeeBasis.PER_PAGE,
                                250,
                                0,
                                4700,
                                d("2026-01-20"),
                                d("2026-02-25"),
                                List.of()),
                        new FeeNoticeServed(AGENCY, ID, d("2026-01-22"), d("2026-02-27")));
    }

    private static RequestAbandoned abandoned(Outcome outcome, String on) {
        return new RequestAbandoned(AGENCY, ID, d(on), outcome, Posting.NONE);
    }

    private static Story assigned() {
        return Story.received().and(new RequestAssigned(AGENCY, ID, "城建科", "lisi", d("2026-01-06"), d("2026-01-16")));
    }

    private static Story dispatched(Outcome outcome) {
        return Story.received()
                .decided(outcome)
                .and(new ReplyDispatched(
                        AGENCY,
                        ID,
                        DispatchMethod.IN_PERSON,
                        d("2026-01-29"),
                        d("2026-01-29"),
                        outcome,
                        null,
                        Posting.NONE,
                        List.of()));
    }
}
