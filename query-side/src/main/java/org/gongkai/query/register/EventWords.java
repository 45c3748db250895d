package org.gongkai.query.register;

import org.gongkai.events.Event;
import org.gongkai.events.Labelled;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.request.Amendment;
import org.gongkai.events.request.ConsultationLapsed;
import org.gongkai.events.request.ConsultationServed;
import org.gongkai.events.request.CorrectionNoticeServed;
import org.gongkai.events.request.CorrectionRequested;
import org.gongkai.events.request.CorrectionSubmitted;
import org.gongkai.events.request.ReceiptConfirmed;
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

/**
 * What a kind of event is called by those who read it, and the article or paper it rests on.
 *
 * @param zh in Chinese
 * @param en in English
 * @param article 条例 is 《政府信息公开条例》 (国令第711号)
 */
public record EventWords(String zh, String en, String article) implements Labelled {

    /** The words for an event. */
    public static EventWords of(Event event) {
        return switch (event) {
            case AgencyRegistered e -> new EventWords("登记机关", "agency registered", "条例第二十七条");
            case OpeningBalanceDeclared e -> new EventWords("申报上年结转数", "opening balance declared", "国办公开办函〔2021〕30号");
            case CalendarAdopted e -> new EventWords("录入放假安排", "working days adopted", "国务院办公厅节假日安排通知");
            case PeriodClosed e -> new EventWords("锁定年度数据", "year closed", "条例第五十条");
            case PeriodReopened e -> new EventWords("重新开放年度数据", "year reopened", "条例第五十条");
            case RequestEvent e -> of(e);
        };
    }

    private static EventWords of(RequestEvent event) {
        return switch (event) {
            case RequestEvent.Counting counting -> counting(counting);
            case RequestSubmitted e -> new EventWords("收到申请材料", "submitted", "条例第二十九条");
            case ReceiptConfirmed e -> new EventWords("双方确认收到", "receipt confirmed", "条例第三十一条");
            case CorrectionRequested e -> new EventWords("告知补正", "correction requested", "条例第三十条");
            case CorrectionNoticeServed e -> new EventWords("补正告知送达", "correction notice served", "条例第三十条");
            case CorrectionSubmitted e -> new EventWords("收到补正", "correction received", "条例第三十条");
            case ThirdPartyConsulted e -> new EventWords("书面征求第三方意见", "third party consulted", "条例第三十二条");
            case ConsultationServed e -> new EventWords("征求意见书送达", "consultation served", "条例第三十二条");
            case ThirdPartyOpinionReceived e -> new EventWords("收到第三方意见", "third party's opinion received", "条例第三十二条");
            case ConsultationLapsed e -> new EventWords("第三方逾期未答复", "third party stayed silent", "条例第三十二条");
            case ReplyExtended e -> new EventWords("延期答复", "reply period extended", "条例第三十三条");
            case RequestDecided e ->
                new EventWords("作出处理决定", "decided", e.outcome().article());
            case ReplyServed e -> new EventWords("答复送达", "reply served", "条例第三十三条");
        };
    }

    private static EventWords counting(RequestEvent.Counting event) {
        return switch (event) {
            case RequestReceived e -> new EventWords("登记收到", "received", "条例第三十一条");
            case ReplyDispatched e -> new EventWords("答复发出", "reply dispatched", "国办公开办函〔2016〕235号");
            case RequestWithdrawn e -> new EventWords("申请人撤回", "withdrawn", "国办公开办函〔2021〕30号");
            case RequestAbandoned e ->
                new EventWords("视为放弃", "deemed abandoned", e.outcome().article());
            case RequestAmended e -> amended(e.change());
            case RequestVoided e -> new EventWords("登记作废", "registration voided", "条例第四十五条");
            case RequestCarriedForward e -> new EventWords("结转下年度继续办理", "carried forward", "国办公开办函〔2021〕30号");
            case StepDateAmended e -> new EventWords("更正步骤日期", "date of a step amended", "条例第四十五条");
            case StepRetracted e -> new EventWords("撤销步骤", "step retracted", "条例第四十五条");
        };
    }

    private static EventWords amended(Amendment change) {
        return switch (change) {
            case Amendment.Category c -> new EventWords("更正申请人类别", "applicant category amended", "条例第四十五条");
            case Amendment.ReceivedOn r -> new EventWords("更正收到日期", "date of receipt amended", "条例第四十五条");
            case Amendment.ReportableOutcome o -> new EventWords("更正办理结果", "outcome amended", "国办公开办函〔2021〕30号");
            case Amendment.Summary s -> new EventWords("更正内容概要", "summary amended", "条例第四十五条");
        };
    }
}
