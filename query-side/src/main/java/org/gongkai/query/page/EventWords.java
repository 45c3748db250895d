package org.gongkai.query.page;

import org.gongkai.docket.CaseStepName;
import org.gongkai.events.Event;
import org.gongkai.events.Labelled;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.agency.AgencySettingsChanged;
import org.gongkai.events.agency.AgencySucceeded;
import org.gongkai.events.agency.DeputyNamed;
import org.gongkai.events.agency.LetterTemplateAdopted;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.narrative.IndicatorDeclared;
import org.gongkai.events.narrative.NarrativeEdited;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.events.period.NoneReceivedConfirmed;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.period.PeriodEvent;
import org.gongkai.events.period.PeriodReopened;
import org.gongkai.events.period.ReportAccepted;
import org.gongkai.events.period.ReportPublished;
import org.gongkai.events.period.ReportReturned;
import org.gongkai.events.period.ReportSignedOff;
import org.gongkai.events.period.ReportSubmitted;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.proactive.DocumentExpired;
import org.gongkai.events.proactive.DocumentIssued;
import org.gongkai.events.proactive.DocumentRepealed;
import org.gongkai.events.proactive.DocumentStockDeclared;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.FigureDeclared;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.events.remedy.RemedyEvent;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.rollup.FiguresDeclared;
import org.gongkai.events.rollup.MembershipDeclared;
import org.gongkai.procedure.StepName;

/**
 * What an event is called by those who read it, and the article or paper it rests on.
 *
 * @param zh in Chinese
 * @param en in English
 * @param article 条例 is 《政府信息公开条例》 (国令第711号)
 */
public record EventWords(String zh, String en, String article) implements Labelled {

    private static final String REPORTING = "国办公开办函〔2021〕30号";
    private static final String DOCUMENTS = "条例第二十条第（一）项";

    /** The words for an event. */
    public static EventWords of(Event event) {
        return switch (event) {
            case AgencyRegistered e -> new EventWords("登记机关", "agency registered", "条例第四条");
            case AgencySucceeded e -> new EventWords("机关撤并", "agency succeeded by another", "国办公开办函〔2019〕14号");
            case OpeningBalanceDeclared e -> new EventWords("申报上年结转数", "opening balance declared", REPORTING);
            case AgencySettingsChanged e -> new EventWords("更改机关设置", "agency set up", "条例第四条");
            case DeputyNamed e -> new EventWords("指定代办人", "deputy named", "条例第四条");
            case LetterTemplateAdopted e -> new EventWords("更换文书模板", "letter template adopted", "条例第四十五条");
            case NumbersReserved e -> new EventWords("预留号段", "numbers reserved", "条例第四十五条");
            case NumberVoided e -> new EventWords("作废编号", "number voided", "条例第四十五条");
            case PolicySet e -> new EventWords("统计口径设置", "policy set", REPORTING);
            case CalendarAdopted e -> new EventWords("采用工作日历", "working days adopted", String.join("；", e.papers()));
            case PeriodClosed e -> new EventWords("锁定年度数据", "year closed", "条例第五十条");
            case PeriodReopened e -> new EventWords("重新开放年度数据", "year reopened", "条例第五十条");
            case NoneReceivedConfirmed e -> new EventWords("确认没有收到申请", "confirmed that none was received", "条例第五十条");
            case PeriodEvent.ReportStep e -> step(e);
            case MembershipDeclared e -> new EventWords("确定汇总成员", "members declared", REPORTING);
            case FiguresDeclared e -> new EventWords("填报年度数据", "figures declared", REPORTING);
            case ProactiveEvent e -> proactive(e);
            case RemedyEvent e -> remedy(CaseStepName.of(e));
            case NarrativeEdited e -> new EventWords("编写报告文字", "text of the report edited", REPORTING);
            case IndicatorDeclared e -> new EventWords("申报年度指标", "indicator declared", REPORTING);
            case RequestEvent e ->
                new EventWords(StepName.of(e).zh(), StepName.of(e).en(), article(e));
        };
    }

    private static EventWords remedy(CaseStepName step) {
        return new EventWords(step.zh(), step.en(), step.article());
    }

    private static EventWords proactive(ProactiveEvent event) {
        return switch (event) {
            case DocumentIssued e -> new EventWords("登记文件制发", "document issued", DOCUMENTS);
            case DocumentRepealed e -> new EventWords("登记文件废止", "document repealed", DOCUMENTS);
            case DocumentExpired e -> new EventWords("登记文件失效", "document lapsed", DOCUMENTS);
            case DocumentVoided e -> new EventWords("作废文件登记", "document record voided", DOCUMENTS);
            case DocumentStockDeclared e -> new EventWords("申报现行有效件数", "documents in force declared", DOCUMENTS);
            case FigureDeclared e -> new EventWords("申报主动公开数据", "proactive figure declared", "条例第二十条");
        };
    }

    private static EventWords step(PeriodEvent.ReportStep event) {
        return switch (event) {
            case ReportSignedOff e -> new EventWords("签发年度报告", "report signed", REPORTING);
            case ReportSubmitted e -> new EventWords("报送年度报告", "report submitted", "条例第四十九条");
            case ReportReturned e -> new EventWords("退回年度报告", "report returned", REPORTING);
            case ReportAccepted e -> new EventWords("年度报告审核通过", "report accepted", REPORTING);
            case ReportPublished e -> new EventWords("公布年度报告", "report published", "条例第四十九条");
        };
    }

    private static String article(RequestEvent event) {
        return switch (event) {
            case RequestDecided e -> "条例" + e.outcome().article();
            case RequestAbandoned e -> "条例" + e.outcome().article();
            case ReplyDispatched e -> "国办公开办函〔2016〕235号";
            default -> StepName.of(event).article();
        };
    }
}
