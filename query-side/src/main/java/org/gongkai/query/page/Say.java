package org.gongkai.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.gongkai.docket.CaseStepName;
import org.gongkai.events.Labelled;
import org.gongkai.procedure.StepName;
import org.gongkai.query.report.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The language a page speaks: Chinese, or English where asked for.
 *
 * @param english whether English was asked for
 */
public record Say(boolean english) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(AsOf.ZONE);

    /** The text in the page's language. */
    public String of(String zh, String en) {
        return english ? en : zh;
    }

    /** The text under this key of {@link Words}, the values put in, in the page's language. */
    public String text(String key, Object... values) {
        return (english ? Words.EN : Words.ZH).of(key, values);
    }

    /** The label in the page's language. */
    public String of(Labelled labelled) {
        return english ? labelled.en() : labelled.zh();
    }

    /** What the record is called in the page's language. */
    public String event(String name) {
        return StepName.find(name)
                .map(this::of)
                .or(() -> CaseStepName.find(name).map(this::of))
                .orElse(name);
    }

    /** The instant in Asia/Shanghai, to the minute. */
    public String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** The day as it is written: 2026-01-05; empty for none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The page's language as HTML wants it. */
    public String tag() {
        return english ? "en" : "zh-CN";
    }

    /** A number with its sign, as an entry is shown. */
    public String signed(int amount) {
        return amount < 0 ? "−" + -amount : "+" + amount;
    }
}
