package org.gongkai.query.letter.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.SearchRecorded;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.LetterCase;
import org.jspecify.annotations.Nullable;

/** What was decided, and why (arts 36 to 39). */
final class ReplyValues {

    /** 第一个、第二个 … of a list of parts. */
    private static final String NUMERALS = "一二三四五六七八九十";

    private ReplyValues() {}

    static void put(Values values, LetterKind kind, LetterCase request) {
        Decision decision = request.facts().decision();
        if (decision != null) {
            values.put(Field.RESULT, label(decision.outcome()))
                    .put(Field.REASONS, reasons(decision))
                    .put(Field.GIVEN, reasons(decision.grounds(), g -> g.outcome() == Outcome.GRANTED))
                    .put(Field.PARTS, parts(decision));
        }
        var closure = request.facts().closure();
        if (closure != null && decision == null) {
            values.put(Field.RESULT, label(closure.outcome()));
        }
        values.put(Field.REMEDIES, RemedyParagraph.of(kind, request));
        values.put(Field.EARLIER_NUMBER, request.facts().dossier().repeatOf());
        var earlier = request.earlier();
        if (earlier != null) {
            values.put(Field.EARLIER_DOCUMENT, earlier.documentNo()).put(Field.EARLIER_DATE, earlier.decidedOn());
        }
        values.putOrNothing(
                Field.SEARCH_STORY,
                request.last(SearchRecorded.class)
                        .map(e -> "本机关于%s对%s进行了检索（检索方式：%s；检索关键词：%s），%s。"
                                .formatted(
                                        Chinese.date(e.searchedOn()),
                                        Chinese.phrase(e.places()),
                                        Chinese.phrase(e.method()),
                                        Chinese.phrase(e.terms()),
                                        e.found() ? "检索到相关信息" : "未检索到所申请公开的信息"))
                        .orElse(null));
    }

    /** As table 三 calls it, without its number and hint. */
    static String label(Outcome outcome) {
        return outcome.line().zh().replaceFirst("^(（.）|\\d+\\.)", "").replaceFirst("（区分处理的.*", "");
    }

    /** Those of the result announced, or else of every ground. */
    private static @Nullable String reasons(Decision decision) {
        String own = reasons(decision.grounds(), g -> g.outcome() == decision.outcome());
        return own == null ? reasons(decision.grounds(), g -> true) : own;
    }

    private static @Nullable String reasons(List<Ground> grounds, Predicate<Ground> which) {
        String text = grounds.stream()
                .filter(which)
                .map(Ground::reasons)
                .filter(reasons -> !reasons.isBlank())
                .map(Chinese::phrase)
                .collect(Collectors.joining("；"));
        return text.isEmpty() ? null : text;
    }

    /** Each part in a paragraph of its own; null unless what is given and what is withheld are both on record. */
    private static @Nullable String parts(Decision decision) {
        if (decision.grounds().size() < 2) {
            return null;
        }
        var paragraphs = new ArrayList<String>();
        for (Ground ground : decision.grounds()) {
            paragraphs.add("（%s）%s".formatted(NUMERALS.charAt(paragraphs.size() % NUMERALS.length()), part(ground)));
        }
        return String.join("\n", paragraphs);
    }

    private static String part(Ground ground) {
        String reasons = ground.reasons().isBlank() ? null : Chinese.phrase(ground.reasons());
        if (ground.outcome() == Outcome.GRANTED) {
            return "予以公开：" + (reasons == null ? Values.blank("予以公开的部分") : reasons) + "。";
        }
        return "不予公开（%s）：%s。依据%s。"
                .formatted(
                        label(ground.outcome()),
                        reasons == null ? Values.blank("不予公开的部分及理由") : reasons,
                        Basis.cited(ground));
    }
}
