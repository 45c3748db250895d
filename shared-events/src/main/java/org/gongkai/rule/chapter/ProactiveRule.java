package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** Table 二: documents issued and repealed, and figures declared (条例第二十条). */
public enum ProactiveRule implements Rule {
    RULES_BEYOND_POWER(impossible(
            "立法法第九十一、九十三条",
            "{0}无权制定规章，这一行只能为 0；如属行政规范性文件，请改选。",
            "A {0} has no power to make government rules: the row stays 0. Choose normative documents instead.")),
    DOCUMENT_NUMBER_TAKEN(
            impossible("条例第二十条", "文号“{0}”已经登记，制发日期 {1}。", "The document {0} is registered already, issued on {1}.")),
    DOCUMENT_UNKNOWN(impossible("条例第二十条", "没有编号为 {0} 的文件。", "There is no document {0}.")),
    DOCUMENT_IS_VOID(impossible("条例第二十条", "文件“{0}”的登记已经作废。", "The record of {0} is void.")),
    DOCUMENT_ENDED(impossible(
            "条例第二十条",
            "文件“{0}”自 {1} 起已经废止或者失效；登记有误的，请先作废该步骤。",
            "{0} is no longer in force since {1}; if that is a mistake, void it first.")),
    DOCUMENT_NOT_ENDED(impossible("条例第二十条", "文件“{0}”没有登记废止或者失效。", "No repeal or lapse of {0} is on record.")),
    DOCUMENT_ENDS_AFTER_ISSUE(impossible("条例第二十条", "日期 {1} 早于制发日期 {0}。", "{1} is before the day it was issued, {0}.")),
    PROACTIVE_CELL_UNKNOWN(
            impossible("国办公开办函〔2021〕30号", "表二没有“{0}”这一项。", "Table II (proactive disclosure) has no cell {0}.")),
    PROACTIVE_YEAR_CLOSED(impossible(
            "国办公开办函〔2021〕30号",
            "{0} 年度数据已锁定：请先重新开放，并注明 reopening。",
            "The year {0} is closed: reopen it first and name the reopening.")),
    PROACTIVE_YEAR_AHEAD(impossible("国办公开办函〔2021〕30号", "{0} 年尚未开始。", "The year {0} has not begun.")),
    FIGURE_NOT_NEGATIVE(impossible(
            "国办公开办函〔2021〕30号", "“{0}”不能小于零，这样登记后为 {1}。", "{0} cannot be less than nothing; this would make it {1}.")),
    FIGURE_TOO_FINE(impossible(
            "国办公开办函〔2021〕30号",
            "“{0}”以{1}计，小数最多 {2} 位，填写的是 {3}。",
            "{0} is counted in {1} with at most {2} digits after the point; found {3}.")),
    FIGURE_TOO_LARGE(impossible(
            "国办公开办函〔2021〕30号",
            "“{0}”的整数部分最多 {1} 位，填写的是 {2}。",
            "{0} has at most {1} digits before the point; found {2}.")),
    FIGURE_SPAN_IN_YEAR(impossible(
            "国办公开办函〔2021〕30号",
            "数据所属时段应在 {0} 年之内，起止日期都要填写：{1} 至 {2}。",
            "A figure covers days of {0} from the first to the last, both given; found {1} to {2}.")),
    FIGURE_DECLARED_ALREADY(impossible(
            "国办公开办函〔2021〕30号",
            "“{0}”已由“{1}”申报（记录序号 {2}）；如有错误，请注明 corrects 更正该条。",
            "{1} declared {0} already (record {2}); to put it right, name that record as corrects.")),
    FIGURE_CORRECTS_NOTHING(impossible(
            "国办公开办函〔2021〕30号",
            "记录序号 {0} 不是 {1} 年“{2}”的申报，不能更正。",
            "Record {0} declares no {2} of {1}; there is nothing to correct."));

    private final Sentence sentence;

    ProactiveRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
