package org.gongkai.procedure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.events.Labelled;
import org.gongkai.events.request.RequestEvent;

/** The clerk's word for what happened to a request, and the article it rests on. */
public enum StepName implements Labelled {
    SUBMITTED("RequestSubmitted", "提交申请", "request submitted", "条例第二十九条"),
    RECEIPT_CONFIRMED("ReceiptConfirmed", "确认收到", "receipt confirmed", "条例第三十一条"),
    RECEIVED("RequestReceived", "收到申请", "request received", "条例第三十一条"),
    CORRECTION_REQUESTED("CorrectionRequested", "告知补正", "correction requested", "条例第三十条"),
    CORRECTION_NOTICE_SERVED("CorrectionNoticeServed", "补正告知送达", "correction notice served", "条例第三十条"),
    CORRECTION_SUBMITTED("CorrectionSubmitted", "收到补正", "correction submitted", "条例第三十条"),
    THIRD_PARTY_CONSULTED("ThirdPartyConsulted", "征求第三方意见", "third party consulted", "条例第三十二条"),
    CONSULTATION_SERVED("ConsultationServed", "第三方收到征求意见书", "consultation received by the third party", "条例第三十二条"),
    OPINION_RECEIVED("ThirdPartyOpinionReceived", "收到第三方意见", "third party’s opinion received", "条例第三十二条"),
    CONSULTATION_LAPSED("ConsultationLapsed", "第三方逾期未答复", "third party stayed silent", "条例第三十二条"),
    REPLY_EXTENDED("ReplyExtended", "延期答复", "reply extended", "条例第三十三条"),
    DECIDED("RequestDecided", "作出决定", "reply decided", "条例第三十六条"),
    DISPATCHED("ReplyDispatched", "发出答复", "reply dispatched", "国办公开办函〔2016〕235号"),
    SERVED("ReplyServed", "答复送达", "reply served", "条例第三十三条"),
    WITHDRAWN("RequestWithdrawn", "申请人撤回", "request withdrawn", "国办公开办函〔2021〕30号"),
    ABANDONED("RequestAbandoned", "视为放弃", "request deemed abandoned", "条例第三十条"),
    AMENDED("RequestAmended", "更正登记", "registration amended", "条例第四十五条"),
    VOIDED("RequestVoided", "作废登记", "registration voided", "条例第四十五条"),
    CARRIED_FORWARD("RequestCarriedForward", "结转下年度", "carried forward", "国办公开办函〔2021〕30号"),
    RETRACTED("StepRetracted", "撤销步骤", "step retracted", "条例第四十五条"),
    REDATED("StepDateAmended", "步骤改期", "step re-dated", "条例第四十五条"),
    CORRECTION_EXTENDED("CorrectionDeadlineExtended", "准予延长补正期限", "more time to correct", "条例第三十条"),
    CLARIFIED("ClarificationAttempted", "与申请人沟通", "talked with the applicant", "苏政办函〔2019〕98号一（三）"),
    EXPLANATION_REQUESTED("ExplanationRequested", "要求说明理由", "explanation requested", "条例第三十五条"),
    EXPLANATION_SUBMITTED("ExplanationSubmitted", "收到说明理由", "explanation received", "条例第三十五条"),
    DELAYED("DelayedReplyScheduled", "延迟答复", "reply put off", "条例第三十五条"),
    APPLICANT_TOLD("ApplicantToldOfConsultation", "告知申请人正在征求意见", "applicant told of the consultation", "苏政办发〔2019〕50号"),
    AGENCY_CONSULTED("CoAgencyConsulted", "征求其他机关意见", "another body consulted", "条例第十一、十七、三十四条"),
    AGENCY_OPINION("CoAgencyOpinionReceived", "收到其他机关意见", "opinion of the other body", "条例第三十四条"),
    CONSENT_DEEMED("CoAgencyConsentDeemed", "共同制作机关视为同意", "co-maker taken to consent", "条例第三十四条"),
    THIRD_PARTY_TOLD("ThirdPartyInformedOfDisclosure", "告知第三方决定公开", "third party told of the disclosure", "条例第三十二条"),
    SEARCHED("SearchRecorded", "检索", "search recorded", "苏政办函〔2019〕98号三"),
    EVIDENCE("EvidenceAttached", "附证据", "evidence put on file", "法释〔2025〕8号第五、六条"),
    ATTACHMENT("AttachmentAdded", "附件", "file attached", "条例第四十五条"),
    FEE_CHARGED("FeeCharged", "收费通知", "fee charged", "条例第四十二条；国办函〔2020〕109号"),
    FEE_SERVED("FeeNoticeServed", "收费通知送达", "fee notice served", "国办函〔2020〕109号第六条"),
    FEE_PAID("FeePaid", "缴费", "fee paid", "国办函〔2020〕109号第七条"),
    FEE_WAIVED("FeeWaived", "不再收费", "fee waived", "条例第四十二条"),
    ASSIGNED("RequestAssigned", "分办", "assigned", "条例第四十五条"),
    SECTION_OPINION("SectionOpinionGiven", "科室意见", "opinion of the section", "条例第四十五条"),
    URGED("RequestUrged", "催办", "urged", "条例第四十五条"),
    NOTED("NoteAdded", "备注", "noted", "条例第四十五条"),
    PROPOSED("DraftProposed", "呈批", "put up for signature", "条例第四十五条"),
    APPROVED("DraftApproved", "审核同意", "draft approved", "条例第四十五条"),
    DRAFT_RETURNED("DraftReturned", "退回修改", "draft returned", "条例第四十五条"),
    SIGNED("DraftSigned", "签发", "signed", "条例第四十五条"),
    UNDELIVERED("ReplyUndelivered", "答复被退回", "reply came back", "条例第三十三条"),
    REDISPATCHED("ReplyRedispatched", "再次发出答复", "reply sent again", "国办公开办函〔2016〕235号"),
    DISMISSED("SubmissionDismissed", "不作为申请登记", "submission dismissed", "条例第二条"),
    DUPLICATE_LINKED("DuplicateSubmissionLinked", "关联重复来件", "second submission linked", "条例第四十五条"),
    REPEAT_LINKED("RepeatLinked", "关联原申请", "earlier request linked", "条例第三十六条第（六）项"),
    FORWARDED("ForwardingNoted", "转送", "forwarded", "苏政办函〔2019〕98号二"),
    SPLIT("RequestSplit", "拆分", "split", "条例第四十五条"),
    REDECISION_ORDERED("RedecisionOrdered", "责令重新答复", "new reply ordered", "行政复议法第六十四条；行政诉讼法第七十条"),
    ARCHIVED("RequestArchived", "归档", "archived", "条例第四十五条"),
    TRANSFERRED_OUT("RequestTransferredOut", "划转其他机关", "handed to another agency", "国办公开办函〔2019〕14号"),
    TRANSFERRED_IN("RequestTransferredIn", "由其他机关划入", "taken over from another agency", "国办公开办函〔2019〕14号");

    private static final Map<String, StepName> BY_EVENT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(step -> step.event, Function.identity()));

    private final String event;
    private final String zh;
    private final String en;
    private final String article;

    StepName(String event, String zh, String en, String article) {
        this.event = event;
        this.zh = zh;
        this.en = en;
        this.article = article;
    }

    /** The paper and article the step rests on; 条例 is 《政府信息公开条例》 (国令第711号). */
    public String article() {
        return article;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** What happened. */
    public static StepName of(RequestEvent event) {
        return find(event.getClass().getSimpleName()).orElseThrow();
    }

    /** What an event of this name in the log is called; empty for one that happens to no request. */
    public static Optional<StepName> find(String event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }
}
