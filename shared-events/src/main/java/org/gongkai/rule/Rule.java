package org.gongkai.rule;

import static org.gongkai.rule.Rule.Kind.FAULT;
import static org.gongkai.rule.Rule.Kind.IMPOSSIBLE;

import org.gongkai.events.Labelled;

/**
 * What must not be, or should not have been: each with the article it rests on and a sentence for the clerk.
 *
 * <p>条例 is 《政府信息公开条例》 (国令第711号). The code is stable: it is stored with every recorded fault.
 */
public enum Rule {
    DATE_IN_FUTURE(
            IMPOSSIBLE,
            "条例第四十五条",
            "“{0}”{1} 晚于今天，不能登记尚未发生的事。",
            "{0} {1} lies in the future; only what has happened can be recorded."),
    DATES_IN_ORDER(
            IMPOSSIBLE,
            "条例第四十五条",
            "“{0}”{1} 早于“{2}”{3}，日期先后不合。",
            "{0} {1} is before {2} {3}; the dates are out of order."),
    NOT_YET_RECEIVED(
            IMPOSSIBLE,
            "条例第三十一条",
            "该申请尚未确认收到，请先确认收到日期。",
            "This request has not been confirmed as received; confirm its receipt first."),
    ALREADY_RECEIVED(
            IMPOSSIBLE,
            "条例第三十一条",
            "该申请已于 {0} 收到（{1}），不能再次确认。",
            "This request was received on {0} ({1}); it cannot be confirmed again."),
    CONFIRMATION_NOT_NEEDED(
            IMPOSSIBLE,
            "条例第三十一条",
            "“{0}”渠道的申请无须确认，收到日期依法确定。",
            "A request that came {0} needs no confirmation; its date of receipt is fixed by law."),
    ALREADY_CLOSED(
            IMPOSSIBLE,
            "条例第三十三条",
            "该申请已于 {0} 办结，不能再办理此步骤。",
            "This request was closed on {0}; this step can no longer be taken."),
    VOIDED(IMPOSSIBLE, "条例第四十五条", "该登记已于 {0} 作废。", "This registration was voided on {0}."),
    NO_OPEN_CORRECTION(IMPOSSIBLE, "条例第三十条", "该申请没有等待补正的通知。", "No correction is being waited for."),
    CORRECTION_STILL_RUNNING(
            IMPOSSIBLE,
            "条例第三十条",
            "补正期限到 {0} 届满，{1} 尚不能视为放弃。",
            "The period for correcting ends on {0}; on {1} the request cannot be deemed abandoned yet."),
    LATE_CORRECTION_NEEDS_REASON(
            IMPOSSIBLE,
            "条例第三十条",
            "补正期限已于 {0} 届满，逾期补正须注明正当理由。",
            "The period for correcting ended on {0}; a late correction needs its good reason recorded."),
    NO_SUCH_CONSULTATION(IMPOSSIBLE, "条例第三十二条", "没有第 {0} 号征求意见。", "There is no consultation number {0}."),
    CONSULTATION_ENDED(IMPOSSIBLE, "条例第三十二条", "第 {0} 号征求意见已于 {1} 结束。", "Consultation {0} ended on {1}."),
    CONSULTATION_NOT_SERVED(
            IMPOSSIBLE,
            "条例第三十二条",
            "第 {0} 号征求意见书的收到日期还没有登记，期限无从计算。",
            "The day the third party received consultation {0} is not recorded; its period cannot be reckoned."),
    CONSULTATION_STILL_RUNNING(
            IMPOSSIBLE,
            "条例第三十二条",
            "第三方答复期限到 {0} 届满，{1} 尚未逾期。",
            "The third party may answer until {0}; on {1} the period has not passed."),
    ALREADY_DECIDED(
            IMPOSSIBLE,
            "条例第三十六条",
            "该申请已于 {0} 作出决定（{1}），不能再次作出决定。",
            "This request was decided on {0} ({1}); it cannot be decided a second time."),
    NOT_DECIDED(
            IMPOSSIBLE, "条例第三十六条", "该申请还没有作出决定，不能发出答复。", "No reply has been decided yet; nothing can be dispatched."),
    NOT_REPLIED(IMPOSSIBLE, "条例第三十三条", "该申请的答复还没有发出。", "No reply has been dispatched yet."),
    ALREADY_SERVED(IMPOSSIBLE, "条例第三十三条", "答复已于 {0} 送达。", "The reply was served on {0}."),
    GROUNDS_NAME_THE_OUTCOME(
            IMPOSSIBLE,
            "国办公开办函〔2021〕30号一（三）",
            "答复依据中没有“{0}”，计入统计的结果必须是其中之一。",
            "None of the grounds is {0}; the reportable outcome must be one of them."),
    REASONS_OWED(IMPOSSIBLE, "条例第三十六条", "“{0}”须说明理由。", "{0} owes its reasons."),
    PARTIAL_HAS_BOTH_PARTS(
            IMPOSSIBLE,
            "条例第三十七条",
            "部分公开须既有予以公开的部分，也有不予公开或者不属于政府信息的部分。",
            "A partial grant has a part that is granted and a part that is not."),
    UNCLEAR_ONLY_AFTER_CORRECTION(
            IMPOSSIBLE,
            "条例第三十条",
            "申请人尚未补正，不能以“补正后申请内容仍不明确”办结。",
            "Nothing was corrected yet; the request cannot end as still unclear after correction."),
    REPEAT_NAMES_THE_EARLIER(
            IMPOSSIBLE,
            "条例第三十六条第（六）项",
            "重复申请须注明本机关已答复的原申请编号。",
            "A repeat names the number of the request this agency answered before."),
    NO_SUCH_STEP(IMPOSSIBLE, "条例第四十五条", "没有第 {0} 号步骤。", "There is no step {0}."),
    STEP_NOT_MENDABLE(
            IMPOSSIBLE,
            "条例第四十五条",
            "第 {0} 号步骤（{1}）不能撤销或改期；登记有误请作废或更正。",
            "Step {0} ({1}) cannot be retracted or re-dated; void or amend the registration instead."),
    STEP_ALREADY_RETRACTED(IMPOSSIBLE, "条例第四十五条", "第 {0} 号步骤已撤销。", "Step {0} was retracted already."),
    LATER_STEP_DEPENDS(
            IMPOSSIBLE, "条例第四十五条", "后面的第 {0} 号步骤（{1}）以它为前提：{2}", "The later step {0} ({1}) depends on it: {2}"),
    NOTHING_CHANGES(IMPOSSIBLE, "条例第四十五条", "“{0}”本来就是 {1}，没有更改。", "{0} is {1} already; nothing would change."),
    REPLY_NEEDED_FOR_OUTCOME(
            IMPOSSIBLE,
            "国办公开办函〔2021〕30号一（三）",
            "该申请尚未办结，没有可更正的办理结果。",
            "This request is not closed; there is no outcome to amend."),
    YEAR_NOT_OVER(
            IMPOSSIBLE,
            "条例第五十条",
            "{0} 年尚未结束，{1} 不能锁定该年度数据。",
            "The year {0} is not over on {1}; its figures cannot be fixed yet."),
    YEAR_CLOSED_ALREADY(IMPOSSIBLE, "条例第五十条", "{0} 年度数据已经锁定。", "The year {0} is closed already."),
    YEARS_CLOSE_IN_ORDER(
            IMPOSSIBLE, "条例第五十条", "请先锁定 {0} 年度数据，再锁定 {1} 年。", "Close {0} before {1}: years close in order."),
    YEAR_NOT_CLOSED(
            IMPOSSIBLE, "条例第五十条", "{0} 年度数据没有锁定，无须重新开放。", "The year {0} is not closed; there is nothing to reopen."),
    REOPENING_UNKNOWN(IMPOSSIBLE, "条例第五十条", "没有编号为 {0} 的重新开放。", "No reopening {0} is in force."),
    YEAR_REOPENED_FOR_OTHERS(
            IMPOSSIBLE,
            "条例第五十条",
            "该申请记在 {0} 年，而该年度数据正在更正：请先重新锁定，或注明重新开放的编号 reopening。",
            "This request stands in {0}, a year being put right: close it again first, or name the reopening."),
    OPENING_TOO_LATE(
            IMPOSSIBLE,
            "条例第五十条",
            "{0} 年以前的年度已有登记或锁定的数据，不能再把 {0} 年定为启用年度。",
            "Years before {0} already have figures here; {0} can no longer be the first year."),
    OPENING_MUST_TIE_OUT(
            IMPOSSIBLE,
            "国办公开办函〔2021〕30号",
            "上年结转“{0}”公布为 {1} 件，已登记 {2} 件，请先补齐再锁定。",
            "The last published report carried {1} forward under {0}, but {2} are registered; complete them first."),
    LEGACY_NEEDS_OPENING(
            IMPOSSIBLE,
            "国办公开办函〔2021〕30号",
            "请先申报启用年度和上年结转数，再登记期初结转的申请。",
            "Declare the first year and its opening balance before registering requests pending from before."),
    LEGACY_FROM_BEFORE(
            IMPOSSIBLE,
            "国办公开办函〔2021〕30号",
            "期初结转的申请应在 {0} 年以前收到，登记的收到日期是 {1}。",
            "A request carried into {0} was received before that year; found {1}."),
    YEAR_TAKES_NO_BOOKINGS(
            IMPOSSIBLE,
            "条例第五十条",
            "{0} 年度数据已锁定，不能再登记期初结转的申请。",
            "The year {0} is closed; no opening request can be registered in it."),
    AGENCY_UNKNOWN(IMPOSSIBLE, "条例第二十七条", "没有编号为 {0} 的机关。", "There is no agency number {0}."),
    CORRECTION_NOTICE_IN_TIME(
            FAULT, "条例第三十条", "补正告知最迟应在 {0} 发出，实际发出于 {1}。", "The correction notice was due by {0}; it went out on {1}."),
    CORRECTION_ONLY_ONCE(
            FAULT,
            "条例第三十条",
            "已于 {0} 告知补正，补正告知只能一次。",
            "A correction was asked for on {0} already; art 30 allows one notice."),
    CORRECTION_PERIOD_REASONABLE(
            FAULT,
            "苏政办函〔2019〕98号一（二）4",
            "补正期限一般不超过 {0} 个工作日，告知为 {1} 个。",
            "The period for correcting is generally at most {0} working days; the notice gives {1}."),
    EXTENSION_IN_TIME(
            FAULT, "条例第三十三条", "延期应在 {0} 前告知申请人，实际告知于 {1}。", "The extension had to be told by {0}; it was told on {1}."),
    EXTENSION_ONLY_ONCE(
            FAULT,
            "条例第三十三条",
            "已于 {0} 延期，答复期限只能延长一次。",
            "The reply period was extended on {0} already; it can be extended once."),
    EXTENSION_AT_LEAST_A_DAY(
            IMPOSSIBLE, "条例第三十三条", "延期至少 1 个工作日，填写的是 {0}。", "An extension has at least 1 working day; found {0}."),
    EXTENSION_AT_MOST_20(
            FAULT,
            "条例第三十三条",
            "延期不得超过 {0} 个工作日，实际延期 {1} 个。",
            "An extension has at most {0} working days; this one has {1}."),
    EXTENSION_APPROVED_FIRST(
            FAULT,
            "条例第三十三条",
            "延期于 {0} 批准，却在 {1} 就已告知申请人。",
            "The extension was approved on {0} but told to the applicant on {1} before that."),
    POST_BY_THE_POSTAL_ENTERPRISE(
            FAULT,
            "国办公开办函〔2016〕235号",
            "邮寄答复应交邮政企业，不应交其他快递企业。",
            "A reply is posted by the postal enterprise, not by a private courier.");

    /** What happens when the rule is broken. */
    public enum Kind {
        /** It breaks logic or the ledger: refused. */
        IMPOSSIBLE,
        /** It is unlawful, but it happened: recorded with its reason (程序瑕疵); the lawful clock is unmoved. */
        FAULT
    }

    private final Kind kind;
    private final String article;
    private final String zh;
    private final String en;

    Rule(Kind kind, String article, String zh, String en) {
        this.kind = kind;
        this.article = article;
        this.zh = zh;
        this.en = en;
    }

    /** Refused, or recorded. */
    public Kind kind() {
        return kind;
    }

    /** The paper and article it rests on. */
    public String article() {
        return article;
    }

    /** The sentence in Chinese, with what was found. */
    public String zh(Object... found) {
        return Wording.of(zh, Labelled::zh, found);
    }

    /** The sentence in English, with what was found. */
    public String en(Object... found) {
        return Wording.of(en, Labelled::en, found);
    }

    /**
     * Refuses when the condition does not hold.
     *
     * @throws RuleBroken naming the rule and what was found
     */
    public void require(boolean holds, Object... found) {
        if (!holds) {
            throw broken(found);
        }
    }

    /** The refusal, for callers that have already seen the rule broken. */
    public RuleBroken broken(Object... found) {
        return new RuleBroken(this, found);
    }
}
