package org.gongkai.rule.chapter;

import static org.gongkai.rule.Sentence.fault;
import static org.gongkai.rule.Sentence.impossible;

import org.gongkai.rule.Rule;
import org.gongkai.rule.Sentence;

/** The information processing fee (信息处理费, 条例第四十二条; 国办函〔2020〕109号). */
public enum FeeRule implements Rule {
    NO_OPEN_FEE(impossible("国办函〔2020〕109号第六条", "没有等待缴费的收费通知。", "No payment is being waited for.")),
    FEE_NOTHING_TO_CHARGE(impossible(
            "国办函〔2020〕109号第四、五条",
            "{0} 在免费范围之内，不应收费。",
            "{0} is within what is free of charge; there is nothing to charge.")),
    PAYMENT_STILL_RUNNING(impossible(
            "国办函〔2020〕109号第六条",
            "缴费期限到 {0} 届满，{1} 尚不能视为放弃。",
            "Payment is due by {0}; on {1} the request cannot be deemed abandoned yet.")),
    LATE_PAYMENT_NEEDS_REASON(impossible(
            "国办函〔2020〕109号第六条",
            "缴费期限已于 {0} 届满，逾期缴费须注明理由。",
            "Payment was due by {0}; a late payment needs its reason recorded.")),
    PAYMENT_IN_FULL(
            impossible("国办函〔2020〕109号第六条", "应缴 {0} 元，登记的是 {1} 元。", "{0} yuan were charged, {1} are recorded as paid.")),
    FEE_ONLY_ONCE(fault(
            "国办函〔2020〕109号第三条",
            "已于 {0} 通知收费；一件申请只能按一种标准收费一次。",
            "A fee was charged on {0} already; a request is charged once, by one tariff.")),
    FEE_NOTICE_IN_TIME(fault(
            "国办函〔2020〕109号第六条",
            "收费通知最迟应在答复期限 {0} 前发出，实际发出于 {1}。",
            "The fee notice was due within the reply period, by {0}; it went out on {1}.")),
    FEE_BY_TARIFF(fault(
            "国办函〔2020〕109号第四、五条", "按标准应收 {0} 元，通知为 {1} 元。", "By the tariff the fee is {0} yuan; the notice says {1}.")),
    FEE_IN_FORCE(fault(
            "国办函〔2020〕109号", "信息处理费自 {0} 起收取，通知发出于 {1}。", "The fee exists since {0}; the notice went out on {1}."));

    private final Sentence sentence;

    FeeRule(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
