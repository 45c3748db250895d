package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** What a note is about. */
public enum NoteKind implements Labelled {
    PHONE("电话", "telephone call"),
    VISIT("来访", "visit"),
    LETTER("来信", "letter"),
    INTERNAL("内部记录", "internal");

    private final String zh;
    private final String en;

    NoteKind(String zh, String en) {
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
