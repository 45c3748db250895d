package org.gongkai.query.letter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.casefile.fact.Decision;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Ground;
import org.gongkai.letter.LetterKind;
import org.gongkai.policy.Policies;

/** Which replies announce a result; where several do, the article and the reasons on record tell which is meant. */
final class Replies {

    private Replies() {}

    /** The replies that announce this outcome, by the policies of a year. */
    static List<LetterKind> of(Outcome outcome, Policies policies, int year) {
        return Stream.of(LetterKind.values())
                .filter(LetterKind::isReply)
                .filter(kind -> announces(kind, outcome, policies, year))
                .toList();
    }

    private static boolean announces(LetterKind kind, Outcome outcome, Policies policies, int year) {
        return switch (kind) {
            case REPLY_PARTY_AFFAIRS -> policies.partyAffairsRow(year) == outcome;
            case REPLY_NOT_GOVERNMENT_INFORMATION -> policies.nonGovernmentInfoRow(year) == outcome;
            case REPLY_ARCHIVES -> policies.archivesRow(year) == outcome;
            default -> kind.outcomes().contains(outcome);
        };
    }

    /** The same for a signed reply, the one meant first. */
    static List<LetterKind> of(Decision decision, Policies policies) {
        var said = said(decision);
        return of(decision.outcome(), policies, decision.decidedOn().getYear()).stream()
                .sorted(Comparator.comparingInt((LetterKind kind) -> -fit(kind, said)))
                .toList();
    }

    private static String said(Decision decision) {
        var text = new StringBuilder();
        for (Ground ground : decision.grounds()) {
            boolean own = !ground.article().equals(ground.outcome().article());
            text.append(own ? ground.article() : "").append(ground.reasons());
        }
        return text.toString();
    }

    /** How much of what is on record speaks for this one. */
    private static int fit(LetterKind kind, String said) {
        return switch (kind) {
            case REPLY_ALREADY_PUBLIC -> any(said, "第（一）项", "第一项", "已主动公开", "已经主动公开");
            case REPLY_GRANTED, REPLY_NOT_EXISTING -> 1;
            case REPLY_TO_BE_PUBLISHED -> any(said, "将主动公开", "将予主动公开", "拟主动公开");
            case REPLY_FUNCTION_MOVED -> any(said, "职权", "职能划转", "机构改革");
            case REPLY_OTHER_AGENCY -> any(said, "第（五）项", "第五项", "不属于本机关");
            case REPLY_PARTY_AFFAIRS -> any(said, "党务");
            case REPLY_ARCHIVES -> any(said, "档案");
            default -> 1;
        };
    }

    private static int any(String said, String... words) {
        return Stream.of(words).anyMatch(said::contains) ? 2 : 0;
    }
}
