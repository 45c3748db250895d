package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.fault;
import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** Work inside the office (条例第四十五条): its numbers, how it is set up, drafts and signatures. */
public enum OfficeRule implements Rule {
    NUMBER_TAKEN(impossible(
            "条例第四十五条", "编号“{0}”在 {1} 年已经用过，每个编号只能用一次。", "The number {0} of {1} is taken; each number is used once.")),
    NUMBER_IS_ALLOTTED(impossible(
            "条例第四十五条",
            "“{0}”由系统自动编号，不能填写“{1}”；不填则取下一个编号。",
            "The numbers of {0} are allotted; {1} cannot be typed. Leave it out to get the next one.")),
    NUMBER_NOT_RESERVED(
            impossible("条例第四十五条", "编号“{0}”不在 {1} 年的预留号段内。", "The number {0} is in no block reserved for {1}.")),
    NUMBER_MISSING(impossible(
            "条例第四十五条", "“{0}”使用预留编号，请填写编号。", "The numbers of {0} come from reserved blocks; give the number.")),
    NUMBER_VOID(impossible("条例第四十五条", "编号“{0}”已经作废，不能再用。", "The number {0} is void and cannot be used.")),
    NUMBERS_RESERVED_ALREADY(impossible(
            "条例第四十五条",
            "{0} 至 {1} 号已经预留，号段不能重叠。",
            "The numbers {0} to {1} are reserved already; blocks cannot overlap.")),
    POLICY_YEAR_CLOSED(impossible(
            "国办公开办函〔2021〕30号",
            "{0} 年度数据已锁定，统计口径只能从 {1} 年度起更改。",
            "The year {0} is closed; a policy can only be changed from {1} on.")),
    BASIC_CHANNEL_STAYS_OPEN(impossible(
            "国办公开办函〔2017〕19号",
            "“{0}”是基本的申请渠道，不能关闭。",
            "Requests that come {0} can never be refused; the channel stays open.")),
    SUPERIOR_GOES_ROUND(impossible(
            "条例第四条", "上级机关不能是本机关或其下级机关：{0}。", "The superior cannot be the agency itself or one below it: {0}.")),
    DEPUTY_IS_ANOTHER(impossible("条例第四条", "代办人不能是经办人“{0}”本人。", "The deputy of {0} must be somebody else.")),
    DEPUTY_PERIOD_IN_ORDER(
            impossible("条例第四条", "代办截止日期 {1} 早于开始日期 {0}。", "The period from {0} ends before it begins, on {1}.")),
    NO_DRAFT(impossible("条例第四十五条", "没有待审核或者待签发的文稿。", "There is no draft to be agreed to or signed.")),
    NOTHING_TO_UNDO(impossible("条例第四十五条", "没有可以撤销的步骤。", "There is no step to undo.")),
    LAST_STEP_NOT_YOURS(impossible(
            "条例第四十五条",
            "最后一步（{0}）由 {1} 登记，只能撤销自己的最后一步。",
            "The last step ({0}) was recorded by {1}; only one's own last step can be undone.")),
    SIGNED_BEFORE_DECIDED(fault("条例第四十五条", "答复尚未签发，就已登记作出决定。", "A reply was decided that nobody had signed.")),
    SIGNED_AS_DECIDED(fault("条例第四十五条", "签发的办理结果是“{0}”，登记的决定是“{1}”。", "{0} was signed, {1} was decided.")),
    EXTENSION_SIGNED(fault("条例第三十三条", "延期尚未经负责人签发。", "The extension was not signed by the head."));

    private final Sentence sentence;

    OfficeRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
