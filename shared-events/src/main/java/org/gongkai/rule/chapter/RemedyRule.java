package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.fault;
import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** Reviews and suits about disclosure work: their course, and the agency's duties in them (行政复议法、行政诉讼法). */
public enum RemedyRule implements Rule {
    STEP_BEFORE_FILING(impossible(
            "行政复议法第二十条；行政诉讼法第四十五条", "“{0}”的日期 {1} 早于案件提起日期 {2}。", "{0} on {1} is before the case was filed on {2}.")),
    EFFECTIVE_BEFORE_DECIDED(impossible(
            "行政复议法第七十五条", "生效日期 {0} 早于决定、裁判日期 {1}。", "The decision cannot hold from {0}, before it was made on {1}.")),
    CASE_CONCLUDED_ALREADY(impossible(
            "国办公开办函〔2021〕30号", "该案已于 {0} 审结，一案只计一次。", "The case was concluded on {0}; a case is concluded once.")),
    RECORDED_ALREADY(impossible(
            "条例第四十五条",
            "“{0}”已登记（{1}），不能重复登记；登记有误请先撤销。",
            "{0} was recorded already ({1}); retract it first if it was a mistake.")),
    ANSWER_NEEDS_NOTICE(impossible(
            "行政复议法第四十八条；行政诉讼法第六十七条",
            "请先登记收到申请书或起诉状副本的日期，答复、答辩不能早于该日。",
            "Record first when the copy of the application or complaint came; the answer is not before that day.")),
    SUSPENSION_FITS(impossible(
            "行政复议法第三十九条",
            "不能登记“{0}”：中止之后才能恢复，已中止的不能再次中止。",
            "{0} does not fit: a case is resumed after it was suspended, and not suspended twice.")),
    ONLY_SUITS_HAVE_INSTANCES(
            impossible("行政诉讼法第七条", "行政复议没有审级，请直接登记审结。", "A review has no instances; record how it was concluded.")),
    APPEAL_NEEDS_FIRST_INSTANCE(impossible(
            "行政诉讼法第八十五条",
            "尚无可上诉的裁判：请先登记一审结果。",
            "There is no judgment to appeal against; record the first instance first.")),
    INSTANCES_IN_ORDER(impossible(
            "行政诉讼法第七条",
            "“{0}”的裁判次序不合：二审须先有上诉，再审须先决定再审，一审只有一次（发回重审除外）。",
            "{0} is out of order: the second instance follows an appeal, a retrial its opening."
                    + " The first comes once, unless sent back.")),
    RETRIAL_NEEDS_A_JUDGMENT(impossible(
            "行政诉讼法第九十条",
            "再审只针对已生效的裁判，请先登记审结。",
            "Only a judgment that holds is tried again; record the conclusion first.")),
    FORM_FITS_ROUTE(impossible(
            "行政复议法第六十三条至第六十九条；行政诉讼法第六十九条至第七十七条",
            "“{0}”案件没有“{1}”这种结案方式。",
            "A case of the kind {0} is not decided by: {1}.")),
    FORM_ENDS_NO_CASE(impossible(
            "行政诉讼法第八十九条",
            "“{0}”不结束案件，请登记为该审级的裁判。",
            "{0} does not end the case; record it as the judgment of that instance.")),
    REDECISION_NEEDS_RECTIFIED(impossible(
            "行政复议法第六十四条；行政诉讼法第七十条",
            "“{0}”不附责令重新答复：只有结果纠正的案件才有。",
            "{0} comes with no order to decide anew; only a rectified case does.")),
    NO_CONCLUSION_TO_AMEND(
            impossible("条例第四十五条", "该案尚未审结，没有可更正的结果。", "The case is not concluded; there is no result to amend.")),
    CASE_VOIDED(impossible("条例第四十五条", "该案件登记已于 {0} 作废。", "The entry of this case was voided on {0}.")),
    CASE_WITH_SUCCESSOR(impossible(
            "国办公开办函〔2019〕14号",
            "该案已于 {0} 转承继机关，请在承继机关登记。",
            "The case went to the succeeding agency on {0}; go on there.")),
    CASE_NO_TAKEN(impossible("条例第四十五条", "案号 {0} 已经登记。", "The case number {0} is entered already.")),
    LINKED_REQUEST_UNKNOWN(
            impossible("条例第五十一条", "本机关没有编号为 {0} 的申请，不能关联。", "This agency has no request {0}; it cannot be linked.")),
    REVIEW_LINK_FITS(impossible(
            "行政诉讼法第四十四条",
            "只有“复议后起诉”的案件可以关联本机关的一件行政复议。",
            "Only a suit after review follows a review, and one of this agency.")),
    ORDER_NEEDS_RECTIFIED_CASE(impossible(
            "行政复议法第六十四条；行政诉讼法第七十条",
            "案件 {0} 没有责令重新答复：请先登记其审结结果。",
            "Case {0} orders no new decision; record first how it was concluded.")),
    ANSWER_TO_REVIEW_IN_TIME(fault(
            "行政复议法第四十八条",
            "被申请人应在收到副本后 {0} 个工作日内（{1} 以前）答复，登记的日期是 {2}。",
            "The agency answers a review within {0} working days after the copy came, by {1}; found {2}.")),
    ANSWER_TO_SUIT_IN_TIME(fault(
            "行政诉讼法第六十七条",
            "被告应在收到起诉状副本后 {0} 日内（{1} 以前）答辩，登记的日期是 {2}。",
            "The agency answers a suit within {0} days after the complaint came, by {1}; found {2}."));

    private final Sentence sentence;

    RemedyRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
