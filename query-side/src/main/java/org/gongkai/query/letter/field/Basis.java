package org.gongkai.query.letter.field;

import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Ground;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.LetterCase;
import org.jspecify.annotations.Nullable;

/** The articles a letter cites, down to 款 and 项, with the law's full name (苏政办函〔2019〕98号五1). */
final class Basis {

    private static final String SHORT = "《条例》";
    private static final String FULL = "《中华人民共和国政府信息公开条例》";
    private static final String DENIAL = "第三十六条第（三）项";

    private Basis() {}

    /** What a letter rests on: as it was recorded where the office was more precise, else as its kind does. */
    static @Nullable String of(LetterKind kind, LetterCase request) {
        Decision decision = request.facts().decision();
        if (kind.isReply() && kind != LetterKind.REPLY_PARTIAL && decision != null) {
            for (Ground ground : decision.grounds()) {
                boolean own = !ground.article().isBlank()
                        && !ground.article().equals(ground.outcome().article());
                if (ground.outcome() == decision.outcome() && own) {
                    return cited(ground);
                }
            }
        }
        if (kind == LetterKind.COORDINATION_LETTER) {
            return full(coordination(request.consultation(false).orElse(null)));
        }
        return kind.basis().isEmpty() ? null : full(kind.basis());
    }

    /** The article of a ground: a denial also cites art 36(3). */
    static String cited(Ground ground) {
        String article = ground.article().isBlank() ? ground.outcome().article() : ground.article();
        boolean bare = article.startsWith("第");
        String denial = bare && denies(ground.outcome()) && !article.contains("第三十六条") ? DENIAL + "、" : "";
        return bare ? FULL + denial + article : full(article);
    }

    private static boolean denies(Outcome outcome) {
        return switch (outcome) {
            case DENIED_STATE_SECRET,
                    DENIED_PROHIBITED_BY_LAW,
                    DENIED_SECURITY_STABILITY,
                    DENIED_THIRD_PARTY_RIGHTS,
                    DENIED_INTERNAL_AFFAIRS,
                    DENIED_PROCESS_INFORMATION,
                    DENIED_ENFORCEMENT_FILE -> true;
            default -> false;
        };
    }

    private static String coordination(@Nullable Consultation consultation) {
        var basis = consultation == null ? null : consultation.basis();
        return switch (basis) {
            case SECURITY -> SHORT + "第十四条";
            case SUCCESSOR -> SHORT + "第十条";
            case REFERRAL -> SHORT + "第十七条第三款";
            case CO_MAKER -> SHORT + "第三十四条";
            case COORDINATION -> SHORT + "第十一条";
            case null -> SHORT + "第十一条";
        };
    }

    private static String full(String basis) {
        return basis.replace(SHORT, FULL);
    }
}
