package org.gongkai.rule;

/**
 * What a rule says.
 *
 * @param kind what happens when it is broken
 * @param article the paper and article it rests on; 条例 is 《政府信息公开条例》 (国令第711号)
 * @param zh the sentence for the clerk, {0}, {1} … standing for what was found
 * @param en the same in English
 */
public record Sentence(Rule.Kind kind, String article, String zh, String en) {

    /** A rule that refuses. */
    public static Sentence impossible(String article, String zh, String en) {
        return new Sentence(Rule.Kind.IMPOSSIBLE, article, zh, en);
    }

    /** A rule whose breach is recorded with its reason. */
    public static Sentence fault(String article, String zh, String en) {
        return new Sentence(Rule.Kind.FAULT, article, zh, en);
    }
}
