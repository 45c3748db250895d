package org.gongkai.rule;

import org.gongkai.events.Labelled;

/** The clerk's word for a field, together with the field's name in the API. */
public enum Term implements Labelled {
    CORRECTION_ISSUED("补正告知日期 issuedOn", "correction notice (issuedOn)"),
    CONSULTATION_SENT("征求意见发出日期 sentOn", "consultation sent (sentOn)"),
    CONSULTATION_SERVED("第三方收到日期 servedOn", "consultation received (servedOn)"),
    OPINION_RECEIVED("第三方意见收到日期 receivedOn", "third party’s opinion (receivedOn)"),
    EXTENSION_NOTIFIED("延期告知日期 notifiedOn", "extension told (notifiedOn)"),
    WITHDRAWN("撤回日期 withdrawnOn", "withdrawal (withdrawnOn)"),
    ARRIVED("到达日期 arrivedOn", "arrival (arrivedOn)"),
    CONFIRMED("确认日期 confirmedOn", "confirmation (confirmedOn)"),
    SUBMITTED("提交日期 submittedOn", "submission (submittedOn)"),
    RECEIVED("收到日期 receivedOn", "receipt (receivedOn)"),
    CORRECTION_SERVED("补正告知送达日期 servedOn", "correction notice served (servedOn)"),
    CORRECTED("补正收到日期 receivedOn", "corrected request (receivedOn)"),
    LAPSED("届满日期 lapsedOn", "lapse (lapsedOn)"),
    DECIDED("决定日期 decidedOn", "decision (decidedOn)"),
    DISPATCHED("发出日期 dispatchedOn", "dispatch (dispatchedOn)"),
    MADE("答复日期 madeOn", "reply made (madeOn)"),
    SERVED("送达日期 servedOn", "service (servedOn)"),
    ABANDONED("视为放弃日期 abandonedOn", "abandonment (abandonedOn)"),
    VOIDED_ON("作废日期 voidedOn", "voiding (voidedOn)"),
    APPROVED("批准日期 approvedOn", "approval (approvedOn)"),
    CORRECTION_EXTENDED("准予延长日期 grantedOn", "more time granted (grantedOn)"),
    CLARIFIED("沟通日期 attemptedOn", "talk with the applicant (attemptedOn)"),
    EXPLANATION_ISSUED("要求说明理由日期 issuedOn", "explanation asked for (issuedOn)"),
    EXPLAINED("说明理由收到日期 receivedOn", "explanation received (receivedOn)"),
    DELAY_NOTIFIED("延迟答复告知日期 notifiedOn", "delay told (notifiedOn)"),
    APPLICANT_TOLD("告知申请人日期 toldOn", "applicant told (toldOn)"),
    DEEMED("视为同意日期 deemedOn", "deemed consent (deemedOn)"),
    OVERRIDDEN("告知第三方日期 informedOn", "third party told (informedOn)"),
    FEE_SENT("收费通知日期 sentOn", "fee notice sent (sentOn)"),
    FEE_SERVED("收费通知送达日期 servedOn", "fee notice served (servedOn)"),
    PAID("缴费日期 paidOn", "payment (paidOn)"),
    WAIVED("不再收费日期 waivedOn", "fee given up (waivedOn)"),
    RETURNED("退回日期 returnedOn", "reply came back (returnedOn)"),
    REDISPATCHED("再次发出日期 dispatchedOn", "sent again (dispatchedOn)"),
    DISMISSED("处理日期 dismissedOn", "dismissal (dismissedOn)"),
    ORDER_SERVED("决定或判决送达日期 servedOn", "order served (servedOn)"),
    TRANSFERRED("划转日期 transferredOn", "transfer (transferredOn)"),
    SPLIT_ON("拆分日期 splitOn", "split (splitOn)"),
    ARCHIVED("归档日期 archivedOn", "archiving (archivedOn)"),
    CATEGORY("申请人类别 category", "applicant category (category)"),
    OUTCOME("办理结果 outcome", "outcome"),
    SUMMARY("内容概要 summary", "summary"),
    CLOSED("锁定日期 closedOn", "closing (closedOn)"),
    NONE_RECEIVED("确认日期 confirmedOn", "confirmation (confirmedOn)"),
    REPORT_SIGNED("签发日期 signedOn", "signature (signedOn)"),
    REPORT_SUBMITTED("报送日期 submittedOn", "submission of the report (submittedOn)"),
    REPORT_RETURNED("退回日期 returnedOn", "return of the report (returnedOn)"),
    REPORT_ACCEPTED("审核通过日期 acceptedOn", "acceptance of the report (acceptedOn)"),
    REPORT_PUBLISHED("公布日期 publishedOn", "publication (publishedOn)"),
    LAST_REPORT_STEP("上一步骤日期", "the step before"),
    ISSUED("制发日期 issuedOn", "issue (issuedOn)"),
    ENDED("废止或失效日期", "repeal or lapse"),
    CASE_NO("案号 caseNo", "case number (caseNo)"),
    CASE_ROUTE("案件类别 route", "kind of case (route)"),
    CASE_FILED("提起日期 filedOn", "filing (filedOn)"),
    CASE_FORM("结案方式 form", "form of the decision (form)"),
    CASE_EFFECTIVE("生效日期 effectiveOn", "effective date (effectiveOn)"),
    STEP_DATE("步骤日期 to", "date of the step (to)"),
    DAY("登记日期 on", "the day it was put right (on)");

    private final String zh;
    private final String en;

    Term(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
