package org.gongkai.events.number;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * The number series every agency has. An agency may keep more, under codes of its own; such a series is typed until it
 * is set otherwise.
 */
public enum Series implements Labelled {
    /** Registration numbers (条例第四十五条). */
    REQUEST("登记编号", "registration numbers", NumberMode.ALLOTTED, "{year}-依申请-{number:4}"),
    /** Replies (告知书). */
    REPLY("答复文书", "replies", NumberMode.TYPED, "{mark}公开告〔{year}〕{number}号"),
    /** Correction notices (补正告知书). */
    CORRECTION("补正告知书", "correction notices", NumberMode.TYPED, "{mark}公开补〔{year}〕{number}号"),
    /** Notices of extension (延期答复告知书). */
    EXTENSION("延期告知书", "notices of extension", NumberMode.TYPED, "{mark}公开延〔{year}〕{number}号"),
    /** Requests to explain an excessive quantity or frequency (条例第三十五条). */
    EXPLANATION("说明理由告知书", "requests to explain", NumberMode.TYPED, "{mark}公开说〔{year}〕{number}号"),
    /** Fee notices (收费通知书). */
    FEE("收费通知书", "fee notices", NumberMode.TYPED, "{mark}公开费〔{year}〕{number}号");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,19}");
    private static final Map<String, Series> KNOWN =
            Arrays.stream(values()).collect(Collectors.toMap(Series::name, Function.identity()));

    private final String zh;
    private final String en;
    private final NumberMode mode;
    private final String pattern;

    Series(String zh, String en, NumberMode mode, String pattern) {
        this.zh = zh;
        this.en = en;
        this.mode = mode;
        this.pattern = pattern;
    }

    /** Whether a series may be called so: 1 to 20 capital letters, with underscores between them. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The one of this code; null when it is an agency's own. */
    public static @Nullable Series known(String code) {
        return KNOWN.get(code);
    }

    /** Where its numbers come from, unless the agency's settings say otherwise. */
    public static NumberMode defaultMode(String code) {
        Series known = known(code);
        return known == null ? NumberMode.TYPED : known.mode;
    }

    /** How its numbers are printed, unless the agency's settings say otherwise. */
    public static NumberPattern defaultPattern(String code) {
        Series known = known(code);
        return new NumberPattern(known == null ? "{mark}" + code + "〔{year}〕{number}号" : known.pattern);
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
