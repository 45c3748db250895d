package org.gongkai.query.letter.field;

import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.letter.Field;
import org.gongkai.query.letter.LetterCase;

/** The processing fee (art 42; 国办函〔2020〕109号). */
final class FeeValues {

    private FeeValues() {}

    static void put(Values values, LetterCase request) {
        request.last(FeeCharged.class)
                .ifPresent(e -> values.put(Field.FEE_BASIS, e.basis().zh() + "计收")
                        .put(Field.FEE_REASONING, reasoning(e))
                        .put(Field.FEE_AMOUNT, String.valueOf(e.amount()))
                        .put(Field.FEE_WORDS, Chinese.sum(e.amount()))
                        .put(Field.FEE_NO, e.noticeNo())
                        .put(Field.FEE_SENT, e.sentOn()));
        var fees = request.facts().fees();
        if (!fees.isEmpty()) {
            var last = fees.getLast();
            // Until it is served the event's day is only reckoned from dispatch; the notice itself counts from service.
            values.put(Field.FEE_DEADLINE, last.deadline()).put(Field.FEE_SERVED, last.servedOn());
        }
    }

    private static String reasoning(FeeCharged e) {
        return e.basis() == FeeBasis.PER_REQUEST
                ? "同一申请人一个自然月内累计申请10件以下（含10件）的不收费；11至30件（含30件）的部分100元/件；31件以上的部分，以10件为一档，"
                        + "每增加一档，收费标准提高100元/件。本次收费前本月已累计%d件，本次计费%d件".formatted(e.before(), e.quantity())
                : "30页以下（含30页）的不收费；31至100页（含100页）的部分10元/页；101至200页（含200页）的部分20元/页；"
                        + "201页以上的部分40元/页。本次计费%d页".formatted(e.quantity());
    }
}
