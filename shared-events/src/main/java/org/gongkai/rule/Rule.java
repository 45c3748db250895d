package org.gongkai.rule;

import org.gongkai.events.Labelled;

/**
 * What must not be, or should not have been: each with the article it rests on and a sentence for the clerk.
 *
 * <p>The rules stand in chapters, see {@code org.gongkai.rule.chapter}. The code is stable: it is stored with every
 * recorded fault.
 */
public interface Rule {

    /** What happens when a rule is broken. */
    enum Kind {
        /** It breaks logic or the ledger: refused. */
        IMPOSSIBLE,
        /** It is unlawful, but it happened: recorded with its reason (程序瑕疵); the lawful clock is unmoved. */
        FAULT
    }

    /** The stable code. */
    String name();

    /** What it says. */
    Sentence sentence();

    /** Refused, or recorded. */
    default Kind kind() {
        return sentence().kind();
    }

    /** The paper and article it rests on. */
    default String article() {
        return sentence().article();
    }

    /** The sentence in Chinese, with what was found. */
    default String zh(Object... found) {
        return Wording.of(sentence().zh(), Labelled::zh, found);
    }

    /** The sentence in English, with what was found. */
    default String en(Object... found) {
        return Wording.of(sentence().en(), Labelled::en, found);
    }

    /**
     * Refuses when the condition does not hold.
     *
     * @throws RuleBroken naming the rule and what was found
     */
    default void require(boolean holds, Object... found) {
        if (!holds) {
            throw broken(found);
        }
    }

    /** The refusal, for callers that have already seen the rule broken. */
    default RuleBroken broken(Object... found) {
        return new RuleBroken(this, found);
    }
}
