package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.fault;
import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** Asking third parties and other agencies (条例第三十二、三十四条). */
public enum ConsultationRule implements Rule {
    NO_SUCH_CONSULTATION(impossible("条例第三十二条", "没有第 {0} 号征求意见。", "There is no consultation number {0}.")),
    CONSULTATION_ENDED(impossible("条例第三十二条", "第 {0} 号征求意见已于 {1} 结束。", "Consultation {0} ended on {1}.")),
    CONSULTATION_NOT_SERVED(impossible(
            "条例第三十二条",
            "第 {0} 号征求意见书的收到日期还没有登记，期限无从计算。",
            "The day the third party received consultation {0} is not recorded; its period cannot be reckoned.")),
    CONSULTATION_STILL_RUNNING(impossible(
            "条例第三十二条",
            "第三方答复期限到 {0} 届满，{1} 尚未逾期。",
            "The third party may answer until {0}; on {1} the period has not passed.")),
    DEEMED_CONSENT_CO_MAKER_ONLY(impossible(
            "条例第三十四条",
            "只有共同制作机关逾期不答复才视为同意；第 {0} 号不是。",
            "Only a co-maker who stays silent is taken to consent; consultation {0} asks none.")),
    SILENCE_OF_CO_MAKER_CONSENTS(impossible(
            "条例第三十四条",
            "共同制作机关逾期不答复视为同意，第 {0} 号应登记为视为同意。",
            "A co-maker who stays silent is taken to consent; record that for consultation {0}.")),
    OPINION_OF_WHOM(impossible(
            "条例第三十二、三十四条",
            "第 {0} 号征求意见的对象是“{1}”，意见登记的对象不符。",
            "Consultation {0} asked {1}; the opinion is recorded as somebody else's.")),
    NOTHING_TO_OVERRIDE(impossible(
            "条例第三十二条",
            "第 {0} 号征求意见中第三方已同意公开或者尚在答复期内，无须告知强行公开。",
            "In consultation {0} the third party consented or may still answer; nothing is overridden.")),
    OVERRIDDEN_PARTY_TOLD(fault(
            "条例第三十二条",
            "第三方（第 {0} 号）不同意公开，决定公开应先书面告知其内容和理由。",
            "The third party of consultation {0} did not consent; it has to be told in writing, with reasons."));

    private final Sentence sentence;

    ConsultationRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
