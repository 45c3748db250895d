package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.fault;
import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** Work inside the office (条例第四十五条). */
public enum OfficeRule implements Rule {
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
