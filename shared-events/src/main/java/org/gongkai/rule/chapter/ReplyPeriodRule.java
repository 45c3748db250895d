package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.fault;
import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** How the reply period is extended or put off (条例第三十三、三十五条). */
public enum ReplyPeriodRule implements Rule {
    EXTENSION_IN_TIME(
            fault("条例第三十三条", "延期应在 {0} 前告知申请人，实际告知于 {1}。", "The extension had to be told by {0}; it was told on {1}.")),
    EXTENSION_ONLY_ONCE(fault(
            "条例第三十三条",
            "已于 {0} 延期，答复期限只能延长一次。",
            "The reply period was extended on {0} already; it can be extended once.")),
    EXTENSION_AT_LEAST_A_DAY(
            impossible("条例第三十三条", "延期至少 1 个工作日，填写的是 {0}。", "An extension has at least 1 working day; found {0}.")),
    EXTENSION_AT_MOST_20(fault(
            "条例第三十三条", "延期不得超过 {0} 个工作日，实际延期 {1} 个。", "An extension has at most {0} working days; this one has {1}.")),
    EXTENSION_APPROVED_FIRST(fault(
            "条例第三十三条",
            "延期于 {0} 批准，却在 {1} 就已告知申请人。",
            "The extension was approved on {0} but told to the applicant on {1} before that.")),
    NO_OPEN_EXPLANATION(impossible("条例第三十五条", "没有等待申请人说明理由的通知。", "No explanation is being waited for.")),
    EXPLANATION_ASKED_ALREADY(impossible(
            "条例第三十五条", "已于 {0} 要求说明理由，尚在等待。", "An explanation was asked for on {0} and is still waited for.")),
    DELAY_LATER_THAN_DUE(impossible(
            "条例第三十五条", "延迟答复的日期 {0} 应晚于现答复期限 {1}。", "A reply put off to {0} is not later than it is due, {1}.")),
    DELAY_AFTER_EXPLANATION(fault(
            "条例第三十五条",
            "延迟答复应在申请人说明理由并认定合理之后。",
            "A reply is put off after the applicant explained and the reasons were found reasonable.")),
    DELAY_TOLD_IN_TIME(fault(
            "条例第三十五条",
            "延迟答复应在 {0} 前告知申请人，实际告知于 {1}。",
            "That the reply is put off had to be told by {0}; it was told on {1}."));

    private final Sentence sentence;

    ReplyPeriodRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
