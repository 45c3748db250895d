package org.gongkai.letter;

import org.gongkai.events.Labelled;

/** What a letter is for. */
public enum LetterGroup implements Labelled {
    /** On the way from receipt to reply. */
    NOTICE("过程文书", "notices on the way"),
    /** Ends the request by a decision. */
    REPLY("答复文书", "replies"),
    /** Ends it without one. */
    CLOSURE("终结文书", "closures"),
    /** Stays in the office, or goes with a letter. */
    SHEET("内部表单", "sheets");

    private final String zh;
    private final String en;

    LetterGroup(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
