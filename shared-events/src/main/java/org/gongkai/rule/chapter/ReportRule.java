package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** How a report is signed, handed up, published and added up (条例第四十九条; 国办公开办函〔2021〕30号二、三). */
public enum ReportRule implements Rule {
    REPORT_NOT_CLOSED(impossible(
            "国办公开办函〔2021〕30号三",
            "{0} 年度数据尚未锁定，报告不能{1}。请先锁定年度数据。",
            "The figures of {0} are not fixed; the report cannot be {1}. Close the year first.")),
    REPORT_STEP_FITS(impossible(
            "国办公开办函〔2021〕30号二", "{0} 年度报告现为“{1}”，不能{2}。", "The report on {0} is {1}; it cannot be {2} now.")),
    REPORT_SIGNED_FIRST(impossible(
            "国办公开办函〔2021〕30号三（一）",
            "{0} 年度报告尚未签发，不能{1}：请先登记负责人的签发。",
            "The report on {0} is not signed; it cannot be {1}. Record the head's signature first.")),
    MEMBER_LISTED_ONCE(
            impossible("国办公开办函〔2021〕30号二（二）", "机关 {0} 在成员名单中出现了两次。", "Agency {0} is in the list of members twice.")),
    MEMBER_OF_ONE(impossible(
            "国办公开办函〔2021〕30号二（二）",
            "机关 {0} 在 {1} 年已由机关 {2} 汇总，不能重复汇总。",
            "In {1} agency {0} is added up by agency {2} already; nothing is counted twice.")),
    MEMBERSHIP_GOES_ROUND(impossible(
            "国办公开办函〔2021〕30号二（二）",
            "机关 {0} 的汇总已包含本汇总，不能再列为成员。",
            "The sum of agency {0} contains this one; it cannot be its member.")),
    DECLARED_TIES_OUT(impossible(
            "国办公开办函〔2021〕30号",
            "填报的数字不符合勾稽关系：{0}，应为 {1}，填报为 {2}。",
            "The declared figures do not tie out: {0} should be {1}, found {2}."));

    private final Sentence sentence;

    ReportRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
