package org.gongkai.procedure;

import java.util.Set;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Handling;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.DraftSigned;
import org.gongkai.events.request.SigningMode;
import org.gongkai.rule.chapter.OfficeRule;

/** Drafts on their way to signature. */
final class OfficeFit {

    private static final Set<Handling.Stage> WAITING = Set.of(Handling.Stage.PROPOSED, Handling.Stage.APPROVED);

    private OfficeFit() {}

    static void drafted(Facts facts, DraftKind kind) {
        Handling.Paper paper = facts.handling().paper(kind);
        OfficeRule.NO_DRAFT.require(paper != null && WAITING.contains(paper.stage()));
    }

    /** What was signed on paper need not have been drafted here. */
    static void signed(Facts facts, DraftSigned e) {
        if (e.mode() == SigningMode.ONLINE) {
            drafted(facts, e.kind());
        }
    }
}
