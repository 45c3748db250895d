package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** Requests that become several, or another agency's, or are decided anew (苏政办函〔2019〕98号二; 国办公开办函〔2019〕14号). */
public enum SuccessionRule implements Rule {
    SPLIT_NAMES_ITEMS(impossible(
            "国办函〔2020〕109号第四条",
            "拆分须列出至少一项另行登记的内容。",
            "A split names at least one item that becomes a request of its own.")),
    MOVED_TO_ANOTHER(impossible(
            "国办公开办函〔2019〕14号",
            "该申请已于 {0} 划转其他机关，请在接收机关办理。",
            "This request went to another agency on {0}; go on there.")),
    MOVE_TO_ANOTHER_AGENCY(
            impossible("国办公开办函〔2019〕14号", "接收机关不能是本机关自己。", "A request is handed to another agency, not to its own.")),
    RECEIVING_YEAR_OPEN(impossible(
            "条例第五十条",
            "接收机关 {0} 年度数据已锁定，不能划入该年度。",
            "The receiving agency has closed {0}; nothing can be taken over into it.")),
    ABOLISHED_YEARS_CLOSED(impossible(
            "条例第五十条", "撤销机关应先锁定 {0} 年度数据。", "Before the agency is abolished its year {0} has to be closed.")),
    AGENCY_ABOLISHED(impossible(
            "国办公开办函〔2019〕14号", "该机关已于 {0} 撤销，由其他机关承继。", "This agency was abolished on {0}; another one succeeded it.")),
    DECIDED_ANEW_ELSEWHERE(
            impossible("行政复议法第六十四条", "责令重新答复后已另立新件，请在新件办理。", "The new round is a request of its own; go on there."));

    private final Sentence sentence;

    SuccessionRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
