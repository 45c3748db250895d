package org.gongkai.query.page;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/** What a record is called on a page, by the name it has in the log. */
enum EventWord implements Labelled {
    AGENCY_REGISTERED("AgencyRegistered", "机关登记", "Agency registered"),
    OPENING_BALANCE_DECLARED("OpeningBalanceDeclared", "申报上年结转数", "Opening balance declared"),
    CALENDAR_ADOPTED("CalendarAdopted", "采用工作日历", "Calendar adopted"),
    PERIOD_CLOSED("PeriodClosed", "锁定年度数据", "Year closed"),
    PERIOD_REOPENED("PeriodReopened", "重新打开年度数据", "Year reopened"),
    REQUEST_SUBMITTED("RequestSubmitted", "登记来件", "Request registered"),
    RECEIPT_CONFIRMED("ReceiptConfirmed", "确认收到", "Receipt confirmed"),
    REQUEST_RECEIVED("RequestReceived", "收到申请", "Request received"),
    CORRECTION_REQUESTED("CorrectionRequested", "补正告知", "Correction requested"),
    CORRECTION_NOTICE_SERVED("CorrectionNoticeServed", "补正告知送达", "Correction notice served"),
    CORRECTION_SUBMITTED("CorrectionSubmitted", "收到补正", "Correction submitted"),
    THIRD_PARTY_CONSULTED("ThirdPartyConsulted", "征求第三方意见", "Third party consulted"),
    CONSULTATION_SERVED("ConsultationServed", "征求意见书送达", "Consultation served"),
    THIRD_PARTY_OPINION_RECEIVED("ThirdPartyOpinionReceived", "收到第三方意见", "Third party's opinion received"),
    CONSULTATION_LAPSED("ConsultationLapsed", "第三方逾期未答复", "Consultation lapsed"),
    REPLY_EXTENDED("ReplyExtended", "延期答复", "Reply extended"),
    REQUEST_DECIDED("RequestDecided", "作出处理决定", "Request decided"),
    REPLY_DISPATCHED("ReplyDispatched", "发出答复", "Reply dispatched"),
    REPLY_SERVED("ReplyServed", "答复送达", "Reply served"),
    REQUEST_WITHDRAWN("RequestWithdrawn", "申请人撤回", "Request withdrawn"),
    REQUEST_ABANDONED("RequestAbandoned", "逾期不再处理", "Request abandoned"),
    REQUEST_AMENDED("RequestAmended", "更正登记", "Record amended"),
    REQUEST_VOIDED("RequestVoided", "作废登记", "Registration voided"),
    REQUEST_CARRIED_FORWARD("RequestCarriedForward", "结转下年度", "Carried forward"),
    STEP_DATE_AMENDED("StepDateAmended", "更正步骤日期", "Date of a step amended"),
    STEP_RETRACTED("StepRetracted", "撤销误录步骤", "Step retracted");

    private static final Map<String, EventWord> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(word -> word.name, Function.identity()));

    private final String name;
    private final String zh;
    private final String en;

    EventWord(String name, String zh, String en) {
        this.name = name;
        this.zh = zh;
        this.en = en;
    }

    static @Nullable EventWord of(String name) {
        return BY_NAME.get(name);
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
