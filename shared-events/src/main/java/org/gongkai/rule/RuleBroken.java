package org.gongkai.rule;

import java.util.List;
import org.gongkai.events.Labelled;

/** A command was refused: it breaks logic or the ledger. Can itself be what another rule found. */
public final class RuleBroken extends RuntimeException implements Labelled {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final String zh;

    RuleBroken(Rule rule, Object... found) {
        super(rule.en(found));
        this.rule = rule;
        this.zh = rule.zh(found);
    }

    /** The rule that was broken. */
    public Rule rule() {
        return rule;
    }

    /** The sentence in Chinese. */
    @Override
    public String zh() {
        return zh;
    }

    /** The sentence in English. */
    @Override
    public String en() {
        return String.valueOf(getMessage());
    }

    /** Both sentences, Chinese first. */
    public List<String> sentences() {
        return List.of(zh, en());
    }
}
