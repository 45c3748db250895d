package org.gongkai.deadline;

import java.time.LocalDate;

/** The periods the law sets, in working days after the day they start on. 条例 = 《政府信息公开条例》 (国令第711号). */
public enum StatutoryLimit {
    /** From receipt to the reply. */
    REPLY(20, "条例第三十三条第二款", "Regulations art 33(2)"),
    /** By how much a reply may be put off, once. */
    EXTENSION(20, "条例第三十三条第二款", "Regulations art 33(2)"),
    /** From receipt to the correction notice. */
    CORRECTION_NOTICE(7, "条例第三十条", "Regulations art 30"),
    /** From service of the notice to the corrected request: what is reasonable, as a rule not more than this. */
    CORRECTION(15, "条例第三十条；苏政办函〔2019〕98号一（二）4", "Regulations art 30; Jiangsu norms 1(2)4"),
    /** From service of the letter to the third party's opinion; silence leaves the decision to the agency. */
    THIRD_PARTY_OPINION(15, "条例第三十二条", "Regulations art 32"),
    /** From receipt of the letter to the co-maker's opinion; silence is consent. */
    CO_MAKER_OPINION(15, "条例第三十四条", "Regulations art 34"),
    /** From service of the fee notice to the payment. */
    PAYMENT(20, "国办函〔2020〕109号第六条", "Fee Measures (GBH [2020] 109) art 6");

    private final int workingDays;
    private final String zh;
    private final String en;

    StatutoryLimit(int workingDays, String zh, String en) {
        this.workingDays = workingDays;
        this.zh = zh;
        this.en = en;
    }

    /** The period, or the longest lawful one where the agency sets it. */
    public int workingDays() {
        return workingDays;
    }

    /** The article in Chinese. */
    public String articleZh() {
        return zh;
    }

    /** The article in English. */
    public String articleEn() {
        return en;
    }

    /** Whether a period of so many working days is within the limit. */
    public boolean allows(int days) {
        return days >= 0 && days <= workingDays;
    }

    /** The last day of the full period that starts on this day, which itself does not count. */
    public LocalDate lastDay(LocalDate start, WorkingDayCalendar calendar) {
        return calendar.plus(start, workingDays);
    }
}
