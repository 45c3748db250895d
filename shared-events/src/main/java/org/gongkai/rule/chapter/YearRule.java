package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** How statistical years open, close and are put right (条例第四十九、五十条). */
public enum YearRule implements Rule {
    YEAR_NOT_OVER(impossible(
            "条例第五十条", "{0} 年尚未结束，{1} 不能锁定该年度数据。", "The year {0} is not over on {1}; its figures cannot be fixed yet.")),
    YEAR_CLOSED_ALREADY(impossible("条例第五十条", "{0} 年度数据已经锁定。", "The year {0} is closed already.")),
    YEARS_CLOSE_IN_ORDER(
            impossible("条例第五十条", "请先锁定 {0} 年度数据，再锁定 {1} 年。", "Close {0} before {1}: years close in order.")),
    YEAR_NOT_CLOSED(
            impossible("条例第五十条", "{0} 年度数据没有锁定，无须重新开放。", "The year {0} is not closed; there is nothing to reopen.")),
    REOPENING_UNKNOWN(impossible("条例第五十条", "没有编号为 {0} 的重新开放。", "No reopening {0} is in force.")),
    YEAR_REOPENED_FOR_OTHERS(impossible(
            "条例第五十条",
            "该申请记在 {0} 年，而该年度数据正在更正：属于更正的，请勾选页面上方的“更正”（接口注明 reopening）；否则请先重新锁定。",
            "This request stands in {0}, a year being put right: tick the box above the page (name the reopening), "
                    + "or close that year first.")),
    OPENING_TOO_LATE(impossible(
            "条例第五十条",
            "{0} 年以前的年度已有登记或锁定的数据，不能再把 {0} 年定为启用年度。",
            "Years before {0} already have figures here; {0} can no longer be the first year.")),
    OPENING_MUST_TIE_OUT(impossible(
            "国办公开办函〔2021〕30号",
            "上年结转“{0}”公布为 {1} 件，已登记 {2} 件，请先补齐再锁定。",
            "The last published report carried {1} forward under {0}, but {2} are registered; complete them first.")),
    LEGACY_NEEDS_OPENING(impossible(
            "国办公开办函〔2021〕30号",
            "请先申报启用年度和上年结转数，再登记期初结转的申请。",
            "Declare the first year and its opening balance before registering requests pending from before.")),
    LEGACY_FROM_BEFORE(impossible(
            "国办公开办函〔2021〕30号",
            "期初结转的申请应在 {0} 年以前收到，登记的收到日期是 {1}。",
            "A request carried into {0} was received before that year; found {1}.")),
    SOME_WERE_RECEIVED(impossible(
            "条例第五十条",
            "{0} 年已登记 {1} 件新收申请，不能确认“没有收到申请”。",
            "{1} requests are on record as received in {0}; it cannot be confirmed that there were none.")),
    YEAR_TAKES_NO_BOOKINGS(impossible(
            "条例第五十条",
            "{0} 年度数据已锁定，不能再登记期初结转的申请。",
            "The year {0} is closed; no opening request can be registered in it.")),
    LATE_NEEDS_REOPENING(impossible(
            "条例第五十条",
            "{0} 年度数据已锁定。按本机关的统计口径，补录该年度的事项须先由负责人重新开放 {0} 年度，再勾选页面上方的“更正”登记（接口注明 reopening）。",
            "The year {0} is closed, and this agency reopens a year for facts that come late: reopen {0} first, "
                    + "then tick the box above the page (name the reopening)."));

    private final Sentence sentence;

    YearRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
