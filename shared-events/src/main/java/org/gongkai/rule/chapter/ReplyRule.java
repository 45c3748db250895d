package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.fault;
import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** What is decided and how it leaves the house (条例第三十六至四十条). */
public enum ReplyRule implements Rule {
    ALREADY_DECIDED(impossible(
            "条例第三十六条",
            "该申请已于 {0} 作出决定（{1}），不能再次作出决定。",
            "This request was decided on {0} ({1}); it cannot be decided a second time.")),
    NOT_DECIDED(
            impossible("条例第三十六条", "该申请还没有作出决定，不能发出答复。", "No reply has been decided yet; nothing can be dispatched.")),
    NOT_REPLIED(impossible("条例第三十三条", "该申请的答复还没有发出。", "No reply has been dispatched yet.")),
    ALREADY_SERVED(impossible("条例第三十三条", "答复已于 {0} 送达。", "The reply was served on {0}.")),
    GROUNDS_NAME_THE_OUTCOME(impossible(
            "国办公开办函〔2021〕30号一（三）",
            "答复依据中没有“{0}”，计入统计的结果必须是其中之一。",
            "None of the grounds is {0}; the reportable outcome must be one of them.")),
    REASONS_OWED(impossible("条例第三十六条", "“{0}”须说明理由。", "{0} owes its reasons.")),
    PARTIAL_HAS_BOTH_PARTS(impossible(
            "条例第三十七条",
            "部分公开须既有予以公开的部分，也有不予公开或者不属于政府信息的部分。",
            "A partial grant has a part that is granted and a part that is not.")),
    UNCLEAR_ONLY_AFTER_CORRECTION(impossible(
            "条例第三十条",
            "申请人尚未补正，不能以“补正后申请内容仍不明确”办结。",
            "Nothing was corrected yet; the request cannot end as still unclear after correction.")),
    REPEAT_NAMES_THE_EARLIER(impossible(
            "条例第三十六条第（六）项",
            "重复申请须注明本机关已答复的原申请编号。",
            "A repeat names the number of the request this agency answered before.")),
    REPLY_NEEDED_FOR_OUTCOME(impossible(
            "国办公开办函〔2021〕30号一（三）", "该申请尚未办结，没有可更正的办理结果。", "This request is not closed; there is no outcome to amend.")),
    POST_BY_THE_POSTAL_ENTERPRISE(fault(
            "国办公开办函〔2016〕235号",
            "邮寄答复应交邮政企业，不应交其他快递企业。",
            "A reply is posted by the postal enterprise, not by a private courier.")),
    EXCESSIVE_AFTER_EXPLANATION(impossible(
            "条例第三十五条",
            "尚未要求申请人说明理由，不能以“大量、反复申请”不予处理。",
            "No explanation was asked for; the request cannot be refused as excessive.")),
    EXCESSIVE_THOUGH_REASONABLE(fault(
            "条例第三十五条",
            "申请人的说明已认定合理，却以“大量、反复申请”不予处理。",
            "The explanation was found reasonable, and yet the request is refused as excessive.")),
    REPEAT_WAS_ANSWERED(impossible(
            "条例第三十六条第（六）项",
            "原申请 {0} 本机关并未作出答复（{1}），不能以重复申请处理。",
            "The earlier request {0} was not answered by this agency ({1}); this is no repeat.")),
    ARTICLE_FITS_OUTCOME(
            fault("苏政办函〔2019〕98号五1", "“{0}”应引用 {1}，答复引用的是 {2}。", "{0} rests on {1}; the reply cites {2}.")),
    NOT_RETURNED(
            impossible("国办公开办函〔2016〕235号", "答复没有被退回，不能再次发出。", "The reply did not come back; it cannot be sent again.")),
    NOT_ENDED(impossible("条例第四十五条", "该申请尚未办结，不能归档。", "This request is not closed; it cannot be archived.")),
    ARCHIVED_ALREADY(impossible("条例第四十五条", "该申请已归档（{0}）。", "This request is archived already ({0})."));

    private final Sentence sentence;

    ReplyRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
