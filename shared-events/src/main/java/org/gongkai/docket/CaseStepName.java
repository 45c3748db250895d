package org.gongkai.docket;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.events.Labelled;
import org.gongkai.events.remedy.RemedyEvent;

/** The clerk's word for what happened to a case, and the article it rests on. */
public enum CaseStepName implements Labelled {
    FILED("CaseFiled", "登记案件", "case filed", "条例第五十一条"),
    ACCEPTED("CaseAccepted", "受理、立案", "case accepted", "行政复议法第三十条；行政诉讼法第五十一条"),
    REJECTED("CaseRejected", "不予受理、不予立案", "case not accepted", "行政复议法第三十条；行政诉讼法第五十一条"),
    NOTICE_RECEIVED("RespondentNoticeReceived", "收到申请书、起诉状副本", "copy received by the agency", "行政复议法第四十八条；行政诉讼法第六十七条"),
    RESPONDED("CaseResponded", "提交答复、答辩", "agency answered", "行政复议法第四十八条；行政诉讼法第六十七条"),
    SUSPENDED("CaseSuspended", "中止审理", "case suspended", "行政复议法第三十九条；法释〔2018〕1号第八十七条"),
    RESUMED("CaseResumed", "恢复审理", "case resumed", "行政复议法第三十九条；法释〔2018〕1号第八十七条"),
    INSTANCE_CONCLUDED("InstanceConcluded", "宣判", "instance concluded", "行政诉讼法第八十条"),
    APPEALED("AppealFiled", "上诉", "appeal filed", "行政诉讼法第八十五条"),
    RETRIAL_OPENED("RetrialOpened", "决定再审", "retrial opened", "行政诉讼法第九十一条"),
    CONCLUDED("CaseConcluded", "审结、生效", "case concluded", "行政复议法第七十五条；行政诉讼法第八十五条"),
    REQUESTS_LINKED("RequestsLinked", "关联申请", "requests linked", "条例第五十一条"),
    AMENDED("CaseAmended", "更正案件登记", "case amended", "条例第四十五条"),
    RETRACTED("CaseStepRetracted", "撤销步骤", "step retracted", "条例第四十五条"),
    VOIDED("CaseVoided", "作废案件登记", "case voided", "条例第四十五条"),
    CARRIED_FORWARD("CaseCarriedForward", "结转下年度", "carried forward", "国办公开办函〔2021〕30号"),
    TRANSFERRED_IN("CaseTransferredIn", "由撤销机关转入", "taken over from an abolished agency", "国办公开办函〔2019〕14号"),
    TRANSFERRED_OUT("CaseTransferredOut", "转承继机关", "went to the succeeding agency", "国办公开办函〔2019〕14号");

    private static final Map<String, CaseStepName> BY_EVENT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(step -> step.event, Function.identity()));

    private final String event;
    private final String zh;
    private final String en;
    private final String article;

    CaseStepName(String event, String zh, String en, String article) {
        this.event = event;
        this.zh = zh;
        this.en = en;
        this.article = article;
    }

    /** The paper and article the step rests on; 条例 is 《政府信息公开条例》 (国令第711号). */
    public String article() {
        return article;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** What happened. */
    public static CaseStepName of(RemedyEvent event) {
        return find(event.getClass().getSimpleName()).orElseThrow();
    }

    /** What an event of this name in the log is called; empty for one that happens to no case. */
    public static Optional<CaseStepName> find(String event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }
}
