package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** How a request comes in (条例第二十九、三十一条). */
public enum ReceiptRule implements Rule {
    NOT_YET_RECEIVED(impossible(
            "条例第三十一条",
            "该申请尚未确认收到，请先确认收到日期。",
            "This request has not been confirmed as received; confirm its receipt first.")),
    ALREADY_RECEIVED(impossible(
            "条例第三十一条",
            "该申请已于 {0} 收到（{1}），不能再次确认。",
            "This request was received on {0} ({1}); it cannot be confirmed again.")),
    CONFIRMATION_NOT_NEEDED(impossible(
            "条例第三十一条",
            "“{0}”渠道的申请无须确认，收到日期依法确定。",
            "A request that came {0} needs no confirmation; its date of receipt is fixed by law.")),
    ORAL_FILLED_IN(impossible(
            "条例第二十九条",
            "口头申请由工作人员代为填写，请注明代填人 filledInBy。",
            "An oral request is written down by the office; say by whom (filledInBy).")),
    EXTERNAL_NO_TAKEN(impossible(
            "条例第四十五条",
            "外部编号 {0} 已登记为 {1}，同一来件只登记一次。",
            "The external number {0} is registered as {1} already; one submission is registered once.")),
    DISMISS_BEFORE_RECEIPT(impossible(
            "条例第二条",
            "该申请已于 {0} 收到，不能再作为非申请处理；登记有误请作废。",
            "This request was received on {0}; it can no longer be dismissed. Void it if it was a mistake.")),
    SUBMISSION_DISMISSED(
            impossible("条例第二条", "该来件已于 {0} 按非申请处理。", "This submission was dismissed on {0} as no request."));

    private final Sentence sentence;

    ReceiptRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
