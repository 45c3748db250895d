package org.gongkai.docket;

import java.util.List;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Closure;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Remedy;
import org.gongkai.remedy.Remedies;

/**
 * Whether a review had to come before a suit (复议前置, 行政复议法第二十三条第一款第（四）项): a refusal under arts 14 to 16 made since
 * 2024 goes to review first, so a suit brought directly is looked at again.
 */
public final class ReviewFirst {

    /** The stable name of the warning. */
    public static final String CODE = "REVIEW_FIRST";

    private ReviewFirst() {}

    /** Whether the case is a direct suit against a reply that has to be reviewed first. */
    public static boolean wasOwed(CaseFacts facts, Facts request) {
        Closure closure = request.closure();
        if (facts.filed().route() != CaseRoute.SUIT_DIRECT || closure == null) {
            return false;
        }
        var decision = request.decision();
        var grounds = decision == null ? List.<Ground>of() : decision.grounds();
        return Remedies.of(closure.outcome(), grounds, false, closure.on()) == Remedy.REVIEW_FIRST;
    }

    /** The warning in Chinese. */
    public static String zh(Facts request) {
        return "申请 %s 的答复依条例第十四条至第十六条不予公开，应先申请行政复议，直接起诉一般会被裁定驳回，请核对案件类别。".formatted(number(request));
    }

    /** The warning in English. */
    public static String en(Facts request) {
        return "The reply to %s refuses under arts 14 to 16: review comes first, a direct suit is as a rule rejected."
                .formatted(number(request));
    }

    private static String number(Facts request) {
        Receipt receipt = request.receipt();
        return receipt == null ? request.requestId().toString() : receipt.requestNo();
    }
}
