package org.gongkai.rule;

import org.gongkai.events.Labelled;
import org.gongkai.events.request.*;

/** The clerk's word for what happened to a request. */
public enum StepName implements Labelled {
    SUBMITTED("提交申请", "request submitted"),
    RECEIPT_CONFIRMED("确认收到", "receipt confirmed"),
    RECEIVED("收到申请", "request received"),
    CORRECTION_REQUESTED("告知补正", "correction requested"),
    CORRECTION_NOTICE_SERVED("补正告知送达", "correction notice served"),
    CORRECTION_SUBMITTED("收到补正", "correction submitted"),
    THIRD_PARTY_CONSULTED("征求第三方意见", "third party consulted"),
    CONSULTATION_SERVED("第三方收到征求意见书", "consultation received by the third party"),
    OPINION_RECEIVED("收到第三方意见", "third party’s opinion received"),
    CONSULTATION_LAPSED("第三方逾期未答复", "third party stayed silent"),
    REPLY_EXTENDED("延期答复", "reply extended"),
    DECIDED("作出决定", "reply decided"),
    DISPATCHED("发出答复", "reply dispatched"),
    SERVED("答复送达", "reply served"),
    WITHDRAWN("申请人撤回", "request withdrawn"),
    ABANDONED("视为放弃", "request deemed abandoned"),
    AMENDED("更正登记", "registration amended"),
    VOIDED("作废登记", "registration voided"),
    CARRIED_FORWARD("结转下年度", "carried forward"),
    RETRACTED("撤销步骤", "step retracted"),
    REDATED("步骤改期", "step re-dated");

    private final String zh;
    private final String en;

    StepName(String zh, String en) {
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

    /** What happened. */
    public static StepName of(RequestEvent event) {
        return switch (event) {
            case RequestSubmitted e -> SUBMITTED;
            case ReceiptConfirmed e -> RECEIPT_CONFIRMED;
            case RequestReceived e -> RECEIVED;
            case CorrectionRequested e -> CORRECTION_REQUESTED;
            case CorrectionNoticeServed e -> CORRECTION_NOTICE_SERVED;
            case CorrectionSubmitted e -> CORRECTION_SUBMITTED;
            case ThirdPartyConsulted e -> THIRD_PARTY_CONSULTED;
            case ConsultationServed e -> CONSULTATION_SERVED;
            case ThirdPartyOpinionReceived e -> OPINION_RECEIVED;
            case ConsultationLapsed e -> CONSULTATION_LAPSED;
            case ReplyExtended e -> REPLY_EXTENDED;
            case RequestDecided e -> DECIDED;
            case ReplyDispatched e -> DISPATCHED;
            case ReplyServed e -> SERVED;
            case RequestWithdrawn e -> WITHDRAWN;
            case RequestAbandoned e -> ABANDONED;
            case RequestAmended e -> AMENDED;
            case RequestVoided e -> VOIDED;
            case RequestCarriedForward e -> CARRIED_FORWARD;
            case StepRetracted e -> RETRACTED;
            case StepDateAmended e -> REDATED;
        };
    }
}
