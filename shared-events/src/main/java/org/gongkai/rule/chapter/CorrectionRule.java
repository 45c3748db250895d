package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.fault;
import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** Asking the applicant to correct the request (补正, 条例第三十条). */
public enum CorrectionRule implements Rule {
    NO_OPEN_CORRECTION(impossible("条例第三十条", "该申请没有等待补正的通知。", "No correction is being waited for.")),
    CORRECTION_STILL_RUNNING(impossible(
            "条例第三十条",
            "补正期限到 {0} 届满，{1} 尚不能视为放弃。",
            "The period for correcting ends on {0}; on {1} the request cannot be deemed abandoned yet.")),
    LATE_CORRECTION_NEEDS_REASON(impossible(
            "条例第三十条",
            "补正期限已于 {0} 届满，逾期补正须注明正当理由。",
            "The period for correcting ended on {0}; a late correction needs its good reason recorded.")),
    CORRECTION_NOTICE_IN_TIME(
            fault("条例第三十条", "补正告知最迟应在 {0} 发出，实际发出于 {1}。", "The correction notice was due by {0}; it went out on {1}.")),
    CORRECTION_ONLY_ONCE(fault(
            "条例第三十条", "已于 {0} 告知补正，补正告知只能一次。", "A correction was asked for on {0} already; art 30 allows one notice.")),
    CORRECTION_PERIOD_REASONABLE(fault(
            "苏政办函〔2019〕98号一（二）4",
            "补正期限一般不超过 {0} 个工作日，告知为 {1} 个。",
            "The period for correcting is generally at most {0} working days; the notice gives {1}.")),
    CORRECTION_EXTENDED_LATER(
            impossible("条例第三十条", "延长后的补正期限 {0} 应晚于原期限 {1}。", "The longer period ends on {0}; that is not after {1}.")),
    CLARIFY_AFTER_CORRECTION(impossible(
            "苏政办函〔2019〕98号一（三）",
            "申请人尚未补正，请先等待补正再沟通。",
            "Nothing was corrected yet; talk to the applicant after the correction."));

    private final Sentence sentence;

    CorrectionRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
