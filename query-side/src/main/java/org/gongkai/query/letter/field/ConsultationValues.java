package org.gongkai.query.letter.field;

import java.util.ArrayList;
import org.gongkai.casefile.Consultation;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.events.request.ThirdPartyInformedOfDisclosure;
import org.gongkai.letter.Field;
import org.gongkai.query.letter.LetterCase;

/** Third parties and other bodies (arts 11, 15, 17, 32, 34). Whoever was asked is never named to the applicant. */
final class ConsultationValues {

    private ConsultationValues() {}

    static void put(Values values, LetterCase request) {
        request.consultation(true).ifPresent(c -> thirdParty(values, c, request));
        request.consultation(false)
                .ifPresent(c -> values.put(Field.BODY, c.party())
                        .put(Field.BODY_BASIS, RequestValues.zh(c.basis()))
                        .put(Field.ANSWER_BY, c.deadline()));
        if (request.facts().consultations().stream().noneMatch(Consultation::isThirdParty)) {
            request.consultation(false).ifPresent(c -> values.put(Field.CONSULTED_ON, c.sentOn()));
        }
        request.last(ThirdPartyInformedOfDisclosure.class)
                .ifPresent(e -> values.put(Field.PUBLIC_INTEREST, Chinese.phrase(e.publicInterest())));
        values.putOrNothing(Field.CONSULTATION_STORY, story(request));
    }

    private static void thirdParty(Values values, Consultation c, LetterCase request) {
        var served = c.servedOn();
        values.put(Field.PARTY, c.party())
                .put(Field.CONSULTED_ON, c.sentOn())
                .put(
                        Field.OPINION_BY,
                        served == null
                                ? null
                                : StatutoryLimit.THIRD_PARTY_OPINION.lastDay(
                                        served, request.chronicle().calendar()));
        if (!c.isOpen()) {
            values.put(Field.OPINION, said(c));
        }
    }

    private static String said(Consultation c) {
        return switch (c.opinion()) {
            case CONSENT -> "第三方同意公开";
            case OBJECT -> "第三方不同意公开";
            case null -> "第三方逾期未提出意见";
        };
    }

    private static String story(LetterCase request) {
        var sentences = new ArrayList<String>();
        for (Consultation c : request.facts().consultations()) {
            String asked = "本机关于%s书面征求%s意见".formatted(Chinese.date(c.sentOn()), c.isThirdParty() ? "第三方" : "有关机关");
            var ended = c.endedOn();
            if (ended == null) {
                sentences.add(asked + "，征求意见所需时间不计算在答复期限内。");
            } else if (c.isThirdParty()) {
                sentences.add(asked + "，" + said(c)
                        + (c.opinion() == null ? "。" : "（%s收到意见）。".formatted(Chinese.date(ended))));
            } else {
                sentences.add(asked + "，征求意见于%s结束。".formatted(Chinese.date(ended)));
            }
        }
        return String.join("", sentences);
    }
}
