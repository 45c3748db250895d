package org.gongkai.events.remedy;

import static org.gongkai.events.remedy.CaseForm.Forum.REVIEWS;
import static org.gongkai.events.remedy.CaseForm.Forum.SUITS;

import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Line;
import org.jspecify.annotations.Nullable;

/**
 * How a decision on the case reads; the form knows the result it counts as, so that nobody has to.
 *
 * <p>The articles are those of 行政复议法（2023） and 行政诉讼法（2017）. That a dismissed claim upholds the act, and an
 * inadmissible application does not, is 法释〔2018〕1号第一百三十三条; the rest of the sorting is a reading, see docs/rules.md.
 */
public enum CaseForm implements Labelled {
    REVIEW_UPHELD(REVIEWS, Line.UPHELD, "维持", "upheld", "行政复议法第六十八条"),
    REVIEW_CLAIM_DISMISSED(REVIEWS, Line.UPHELD, "驳回行政复议请求", "claim dismissed", "行政复议法第六十九条"),
    REVIEW_CHANGED(REVIEWS, Line.RECTIFIED, "变更", "changed", "行政复议法第六十三条"),
    REVIEW_ANNULLED(REVIEWS, Line.RECTIFIED, "撤销或者部分撤销", "annulled in whole or part", "行政复议法第六十四条"),
    REVIEW_UNLAWFUL(REVIEWS, Line.RECTIFIED, "确认违法", "found unlawful", "行政复议法第六十五条"),
    REVIEW_ORDERED_TO_ACT(REVIEWS, Line.RECTIFIED, "责令履行", "ordered to act", "行政复议法第六十六条"),
    REVIEW_INVALID(REVIEWS, Line.RECTIFIED, "确认无效", "found invalid", "行政复议法第六十七条"),
    REVIEW_WITHDRAWN(REVIEWS, Line.OTHER_RESULT, "撤回申请、终止审理", "withdrawn", "行政复议法第四十一条、第七十四条"),
    REVIEW_TERMINATED(REVIEWS, Line.OTHER_RESULT, "终止审理", "terminated", "行政复议法第四十一条"),
    REVIEW_MEDIATED(REVIEWS, Line.OTHER_RESULT, "调解", "mediated", "行政复议法第七十三条"),
    REVIEW_NOT_ACCEPTED(REVIEWS, Line.OTHER_RESULT, "不予受理", "not accepted", "行政复议法第三十条"),
    REVIEW_REJECTED(REVIEWS, Line.OTHER_RESULT, "驳回行政复议申请", "application rejected", "行政复议法第三十三条"),
    SUIT_CLAIM_DISMISSED(SUITS, Line.UPHELD, "驳回诉讼请求", "claim dismissed", "行政诉讼法第六十九条"),
    SUIT_ANNULLED(SUITS, Line.RECTIFIED, "撤销或者部分撤销", "annulled in whole or part", "行政诉讼法第七十条"),
    SUIT_ORDERED_TO_ACT(SUITS, Line.RECTIFIED, "责令履行", "ordered to act", "行政诉讼法第七十二条"),
    SUIT_ORDERED_TO_PAY(SUITS, Line.RECTIFIED, "判决给付", "ordered to pay or perform", "行政诉讼法第七十三条"),
    SUIT_UNLAWFUL(SUITS, Line.RECTIFIED, "确认违法", "found unlawful", "行政诉讼法第七十四条"),
    SUIT_INVALID(SUITS, Line.RECTIFIED, "确认无效", "found invalid", "行政诉讼法第七十五条"),
    SUIT_CHANGED(SUITS, Line.RECTIFIED, "变更", "changed", "行政诉讼法第七十七条"),
    SUIT_DISCLOSURE_ORDERED(SUITS, Line.RECTIFIED, "判决公开", "disclosure ordered", "法释〔2025〕8号第十一条"),
    SUIT_DISCLOSURE_FORBIDDEN(SUITS, Line.RECTIFIED, "判决不得公开", "disclosure forbidden", "法释〔2025〕8号第十三条"),
    SUIT_NOT_DOCKETED(SUITS, Line.OTHER_RESULT, "不予立案", "not docketed", "行政诉讼法第五十一条"),
    SUIT_REJECTED(SUITS, Line.OTHER_RESULT, "裁定驳回起诉", "suit rejected", "法释〔2025〕8号第十条"),
    SUIT_WITHDRAWN(SUITS, Line.OTHER_RESULT, "准许撤诉", "withdrawn", "行政诉讼法第六十二条"),
    SUIT_MEDIATED(SUITS, Line.OTHER_RESULT, "调解", "mediated", "行政诉讼法第六十条"),
    SUIT_TERMINATED(SUITS, Line.OTHER_RESULT, "终结诉讼", "terminated", "法释〔2018〕1号第八十八条"),
    SUIT_TRANSFERRED(SUITS, Line.OTHER_RESULT, "移送其他法院", "sent to another court", "行政诉讼法第二十二条"),
    /** Ends an instance, not the case: it goes back to the court below. */
    SUIT_REMANDED(SUITS, null, "发回重审", "sent back to the court below", "行政诉讼法第八十九条");

    /** Who gives such a decision. */
    public enum Forum {
        REVIEWS,
        SUITS
    }

    private final Forum forum;
    private final @Nullable Line result;
    private final String zh;
    private final String en;
    private final String article;

    CaseForm(Forum forum, @Nullable Line result, String zh, String en, String article) {
        this.forum = forum;
        this.result = result;
        this.zh = zh;
        this.en = en;
        this.article = article;
    }

    /** The result it counts as in table 四; null when it ends no case. */
    public @Nullable Line result() {
        return result;
    }

    /** Whether a case on this way can be decided so. */
    public boolean fits(CaseRoute route) {
        return forum == (route.isSuit() ? SUITS : REVIEWS);
    }

    /** The paper and article it rests on. */
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
}
