package org.gongkai.query.page;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/** What a record that can book something is called under a figure, by the name it has in the log. */
enum EventWord implements Labelled {
    REQUEST_RECEIVED("RequestReceived", "登记收到", "Request received"),
    REPLY_DISPATCHED("ReplyDispatched", "答复发出", "Reply dispatched"),
    REQUEST_WITHDRAWN("RequestWithdrawn", "申请人撤回", "Request withdrawn"),
    REQUEST_ABANDONED("RequestAbandoned", "视为放弃", "Deemed abandoned"),
    REQUEST_AMENDED("RequestAmended", "更正登记", "Record amended"),
    REQUEST_VOIDED("RequestVoided", "登记作废", "Registration voided"),
    REQUEST_CARRIED_FORWARD("RequestCarriedForward", "结转下年度继续办理", "Carried forward"),
    STEP_DATE_AMENDED("StepDateAmended", "更正步骤日期", "Date of a step amended"),
    STEP_RETRACTED("StepRetracted", "撤销步骤", "Step retracted");

    private static final Map<String, EventWord> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(word -> word.name, Function.identity()));

    private final String name;
    private final String zh;
    private final String en;

    EventWord(String name, String zh, String en) {
        this.name = name;
        this.zh = zh;
        this.en = en;
    }

    static @Nullable EventWord of(String name) {
        return BY_NAME.get(name);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
