package org.gongkai.query.narrative.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that say which figure the number after them is.
 *
 * @param words the words, up to where the number may begin
 * @param unit what follows the number
 * @param accepted the figures it may be, each a sum of codes: what was received may be 一, or 一 and 二 together
 */
record Claim(Pattern words, String unit, List<List<String>> accepted) {

    private static final String CASES = "件";
    private static final String NEW = "T3.NEW_RECEIVED.";
    private static final String IN = "T3.CARRIED_IN.";
    private static final String DONE = "T3.RESULTS_TOTAL.";
    private static final String PEOPLE = "NATURAL_PERSON";
    private static final String OTHERS = "LEGAL_PERSON_OR_OTHER_ORG";
    private static final String TOTAL = "TOTAL";
    private static final String REVIEWS = "T4.REVIEW.TOTAL";
    private static final String DIRECT = "T4.LITIGATION_DIRECT.TOTAL";
    private static final String AFTER = "T4.LITIGATION_AFTER_REVIEW.TOTAL";
    private static final String DOCUMENTS = "T2.NORMATIVE_DOCUMENTS.";
    private static final String OPEN = "T3.GRANTED.TOTAL";
    private static final String PARTLY = "T3.PARTIALLY_GRANTED.TOTAL";
    private static final String FORWARD = "T3.CARRIED_FORWARD.TOTAL";

    /** Of claims that end at the same place the first one holds: the special before the general. */
    static final List<Claim> ALL = Stream.of(requests(), results(), remedies(), proactive())
            .flatMap(List::stream)
            .toList();

    private static List<Claim> requests() {
        return List.of(
                received("自然人([^，。；]{0,12}申请)?", PEOPLE),
                received("法人(或其他组织|及其他组织|和其他组织)?([^，。；]{0,12}申请)?", OTHERS),
                of("新(收|受理|接收|收到)([^，。；]{0,20}申请)?", one(NEW + TOTAL)),
                of("(收到|受理|接收|收办|接到|收件)[^，。；]{0,20}申请", one(NEW + TOTAL), List.of(NEW + TOTAL, IN + TOTAL)),
                of("办理[^，。；]{0,20}申请", one(NEW + TOTAL), List.of(NEW + TOTAL, IN + TOTAL), one(DONE + TOTAL)),
                of("(上一?年度?|去年)结转([^，。；]{0,12}申请)?", one(IN + TOTAL)),
                of("(结转|转)(至|到|入)?(下一?年度?|次年)(继续办理)?", one(FORWARD)),
                of("结转", one(IN + TOTAL), one(FORWARD)),
                of("(办结|答复|办复|办理完毕|处理完毕)([^，。；]{0,12}申请)?", one(DONE + TOTAL)));
    }

    private static List<Claim> results() {
        return List.of(
                of("公开(和|及|与|或|、|以及)部分公开", List.of(OPEN, PARTLY)),
                of("予以公开", one(OPEN)),
                of("部分公开", one(PARTLY)),
                of("不予公开", one("T3.DENIED.TOTAL")),
                of("无法提供", one("T3.UNAVAILABLE.TOTAL")),
                of("不予处理", one("T3.NOT_PROCESSED.TOTAL")),
                of("其他处理", one("T3.OTHER.TOTAL")));
    }

    private static List<Claim> remedies() {
        return List.of(
                of("行政复议(和|及|与|、)(行政)?诉讼", List.of(REVIEWS, DIRECT, AFTER)),
                of("未经复议直接起诉", one(DIRECT)),
                of("复议后起诉", one(AFTER)),
                of("行政复议", one(REVIEWS)),
                of("行政诉讼", List.of(DIRECT, AFTER)));
    }

    private static List<Claim> proactive() {
        return List.of(
                of("(制发|印发|制定|出台)(行政)?规范性文件", one(DOCUMENTS + "ISSUED"), one(DOCUMENTS + "NEWLY_MADE")),
                of("废止(行政)?规范性文件", one(DOCUMENTS + "REPEALED")),
                of("(规范性文件[^，。；]{0,6}现行有效|现行有效的?(行政)?规范性文件)", one(DOCUMENTS + "IN_FORCE")),
                of("行政许可(决定)?", one("T2.ADMINISTRATIVE_LICENSING.DECISIONS")),
                of("行政处罚(决定)?", one("T2.ADMINISTRATIVE_PENALTY.DECISIONS")),
                of("行政强制(决定)?", one("T2.ADMINISTRATIVE_COERCION.DECISIONS")),
                new Claim(Pattern.compile("行政事业性收费"), "万元", List.of(one("T2.ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED"))),
                new Claim(Pattern.compile("信息处理费"), "元", List.of(one("FEES.YUAN"), one("FEES.NOTICES_YUAN"))));
    }

    private static Claim received(String words, String column) {
        return of(words, one(NEW + column), List.of(NEW + column, IN + column), one(DONE + column));
    }

    @SafeVarargs
    private static Claim of(String words, List<String>... accepted) {
        var sums = new ArrayList<List<String>>();
        for (List<String> each : accepted) {
            sums.add(each);
        }
        return new Claim(Pattern.compile(words), CASES, List.copyOf(sums));
    }

    private static List<String> one(String code) {
        return List.of(code);
    }
}
