package org.gongkai.policy;

import static org.gongkai.events.ledger.Outcome.DENIED_ADMINISTRATIVE_INQUIRY;
import static org.gongkai.events.ledger.Outcome.DENIED_PROHIBITED_BY_LAW;
import static org.gongkai.events.ledger.Outcome.OTHER_MISC;
import static org.gongkai.events.ledger.Outcome.UNAVAILABLE_NOT_HELD;

import org.gongkai.events.Labelled;

/**
 * What no rule settles for the whole country, so that an office must decide it (统计口径设置). The first value is the
 * default, unless another is named.
 */
public enum Policy implements Labelled {
    /** The longest period for correcting that is no fault (苏政办函〔2019〕98号一（二）4). */
    CORRECTION_PERIOD_WD(
            new Values.Between(1, 15),
            "15",
            "补正期限（工作日），告知书未写明时适用",
            "period for correcting where the notice names none, working days"),
    /** 原则上 one notice only (苏政办函〔2019〕98号一（三）). */
    SECOND_CORRECTION_NOTICE(Values.yesOrNo(), "false", "可以再次告知补正", "a second correction notice is in order"),
    INFORM_APPLICANT_OF_CONSULTATION(
            Values.yesOrNo(), "true", "书面告知申请人正在征求第三方意见", "the applicant is told that a third party is asked"),
    AGENCY_REFERRAL_SUSPENDS(
            Values.yesOrNo(), "true", "报请主管部门确定（第十七条第三款）期间不计入答复期限", "referring a doubt (art 17(3)) suspends the clock"),
    EXPLANATION_CLOCK(
            Values.of(new Option("RUN", "继续计算", "runs on"), new Option("SUSPEND", "暂停计算", "stands still")),
            "说明理由期间的答复期限",
            "the clock while an explanation is waited for"),
    CONSULTATION_SUSPEND_FROM(
            Values.of(
                    new Option("SENT", "征求意见书发出之日", "the day the letter is sent"),
                    new Option("SERVED", "第三方收到之日", "the day it is received")),
            "征求意见期间的起算日",
            "a consultation suspends the clock from"),
    NO_SUIT_REMEDY_TEXT(
            Values.of(
                    new Option("FULL", "复议和诉讼均告知", "review and suit"),
                    new Option("REVIEW_ONLY", "只告知复议", "review only")),
            "不可诉答复的救济告知",
            "remedies named in a reply that cannot be sued"),
    ISSUE_CLOSURE_SHEET(
            Values.yesOrNo(), "true", "不再处理时出具告知书", "a notice is issued when a request is closed undecided"),
    REDECISION_COUNTING(
            Values.of(
                    new Option("NOT_RECOUNTED", "不重复计数", "not counted again"),
                    new Option("COUNT_AS_NEW", "按新收申请计数", "counted as a new request")),
            "重新答复的计数",
            "how a re-made reply counts"),
    REPLACE_WITHIN_OPEN_YEAR(
            Values.yesOrNo(), "false", "当年内重新答复以最后结果计", "in an open year the last outcome replaces the first"),
    PARTY_AFFAIRS_ROW(
            Values.lines(OTHER_MISC, UNAVAILABLE_NOT_HELD, DENIED_PROHIBITED_BY_LAW),
            "党务信息计入",
            "party affairs count as"),
    NON_GOVERNMENT_INFO_ROW(
            Values.lines(OTHER_MISC, UNAVAILABLE_NOT_HELD), "非政府信息计入", "what is no government information counts as"),
    ARCHIVES_ROW(
            Values.lines(OTHER_MISC, UNAVAILABLE_NOT_HELD, DENIED_ADMINISTRATIVE_INQUIRY),
            "已移交档案计入",
            "files handed to the archives count as"),
    WITHDRAWN_ROW(Values.lines(OTHER_MISC), "申请人撤回计入", "withdrawn requests count as"),
    CASE_CONCLUDED_AT(
            Values.of(
                    new Option("EFFECTIVE", "裁判生效之日", "the judgment is effective"),
                    new Option("FIRST_INSTANCE", "一审裁判之日", "the first instance decides")),
            "诉讼计为审结的时点",
            "a lawsuit is concluded when"),
    LATE_LOGGING(
            Values.of(
                    new Option("CURRENT_PERIOD", "计入未锁定的年度", "booked to the open year"),
                    new Option("REOPEN", "重新开放原年度后登记", "only after the year is reopened")),
            "补录已锁定年度的事项",
            "facts of a closed year that come late"),
    /** Printed sums are never affected: a hint that too much goes under 其他 [judgement: a fifth]. */
    OTHER_SHARE_WARNING(
            new Values.Between(1, 100),
            "20",
            "“其他处理”占比提示（％）",
            "share of other handling that is remarked upon, per cent");

    @SuppressWarnings("ImmutableEnumChecker") // Records over copied lists never change.
    private final Values values;

    private final String byDefault;
    private final String zh;
    private final String en;

    Policy(Values values, String byDefault, String zh, String en) {
        this.values = values;
        this.byDefault = byDefault;
        this.zh = zh;
        this.en = en;
    }

    Policy(Values values, String zh, String en) {
        this(values, ((Values.OneOf) values).options().getFirst().code(), zh, en);
    }

    /** What it may be. */
    public Values allowed() {
        return values;
    }

    /** What it is where nobody decided otherwise. */
    public String byDefault() {
        return byDefault;
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
