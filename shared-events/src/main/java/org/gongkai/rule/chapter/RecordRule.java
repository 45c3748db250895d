package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** What holds for every record: dates, mending, and whose it is. */
public enum RecordRule implements Rule {
    DATE_IN_FUTURE(impossible(
            "条例第四十五条",
            "“{0}”{1} 晚于今天，不能登记尚未发生的事。",
            "{0} {1} lies in the future; only what has happened can be recorded.")),
    DATES_IN_ORDER(impossible(
            "条例第四十五条", "“{0}”{1} 早于“{2}”{3}，日期先后不合。", "{0} {1} is before {2} {3}; the dates are out of order.")),
    ALREADY_CLOSED(impossible(
            "条例第三十三条", "该申请已于 {0} 办结，不能再办理此步骤。", "This request was closed on {0}; this step can no longer be taken.")),
    VOIDED(impossible("条例第四十五条", "该登记已于 {0} 作废。", "This registration was voided on {0}.")),
    NO_SUCH_STEP(impossible("条例第四十五条", "没有第 {0} 号步骤。", "There is no step {0}.")),
    STEP_NOT_MENDABLE(impossible(
            "条例第四十五条",
            "第 {0} 号步骤（{1}）不能撤销或改期；登记有误请作废或更正。",
            "Step {0} ({1}) cannot be retracted or re-dated; void or amend the registration instead.")),
    STEP_ALREADY_RETRACTED(impossible("条例第四十五条", "第 {0} 号步骤已撤销。", "Step {0} was retracted already.")),
    LATER_STEP_DEPENDS(
            impossible("条例第四十五条", "后面的第 {0} 号步骤（{1}）以它为前提：{2}", "The later step {0} ({1}) depends on it: {2}")),
    NOTHING_CHANGES(impossible("条例第四十五条", "“{0}”本来就是 {1}，没有更改。", "{0} is {1} already; nothing would change.")),
    AGENCY_UNKNOWN(impossible("条例第二十七条", "没有编号为 {0} 的机关。", "There is no agency number {0}."));

    private final Sentence sentence;

    RecordRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
