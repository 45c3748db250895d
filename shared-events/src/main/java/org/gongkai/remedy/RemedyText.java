package org.gongkai.remedy;

import org.gongkai.events.request.Remedy;
import org.jspecify.annotations.Nullable;

/** The paragraph of a reply that tells the applicant what he can do against it (行政复议法第二十条, 行政诉讼法第四十六条). */
public final class RemedyText {

    private RemedyText() {}

    /**
     * Where the applicant can turn to.
     *
     * @param reviewBody the review body (复议机关)
     * @param court the competent court
     * @param onlineChannel where a review can be applied for online (行政复议法第二十二条第二款); null when not known
     * @param fullText whether a reply that is no matter for a court names the court all the same, by policy
     *     noSuitRemedyText
     */
    public record Places(
            String reviewBody, String court, @Nullable String onlineChannel, boolean fullText) {}

    /**
     * The paragraph in Chinese; empty for a paper nothing can be done against.
     *
     * @param electronic whether the reply goes out electronically, so that the online channel is owed
     */
    public static String of(Remedy remedy, Places places, boolean electronic) {
        String online =
                electronic && places.onlineChannel() != null ? "行政复议申请可以通过" + places.onlineChannel() + "提交。" : "";
        String review = "自收到本告知书之日起六十日内向" + places.reviewBody() + "申请行政复议";
        String suit = "自收到本告知书之日起六个月内向" + places.court() + "提起行政诉讼";
        String paragraph = switch (remedy) {
            case REVIEW_FIRST -> "如不服本答复，应当先" + review + "；对行政复议决定不服的，可以自收到复议决定书之日起十五日内向" + places.court() + "提起行政诉讼。";
            case EITHER -> either(review, suit);
            case NO_SUIT -> places.fullText() ? either(review, suit) : "如不服本答复，可以" + review + "。";
            case NONE -> "";
        };
        return paragraph.isEmpty() ? "" : paragraph + online;
    }

    private static String either(String review, String suit) {
        return "如不服本答复，可以" + review + "，或者" + suit + "。";
    }
}
